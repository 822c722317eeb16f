/** A stored name as SQL spells it: bare where that means the same, else in double quotes (DOC, identifier syntax). */
export function sqlName(stored: string): string {
  return /^[A-Z_][A-Z0-9_$]{0,254}$/.test(stored) ? stored : `"${stored.replaceAll('"', '""')}"`;
}

/** The stored name of what SQL spells: unquoted letters mean their upper case, in double quotes they stand as they are (DOC). */
export function storedName(spelt: string): string {
  return /^".+"$/.test(spelt) ? spelt.slice(1, -1).replaceAll('""', '"') : spelt.toUpperCase();
}
