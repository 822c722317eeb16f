/** A stored name as SQL spells it: bare where that means the same, else in double quotes (DOC, identifier syntax). */
export function sqlName(stored: string): string {
  return /^[A-Z_][A-Z0-9_$]{0,254}$/.test(stored) ? stored : `"${stored.replaceAll('"', '""')}"`;
}
