import { JsonPath, JsonPathError } from "./json-path.ts";

/** The path with its names in quotes that may not stand bare, `$['@odata.next']`; nothing where that does not make it right. */
export function repairPath(text: string): string | undefined {
  if (/[?(]/.test(text)) return undefined;
  // In names that begin with @, as OData has them, a dot is part of the name.
  const repaired = text.replaceAll(/(\.\.?)(@[^.[\]]+\.[^.[\]]+|[^.[\]*][^.[\]]*)/g, (_, dots: string, name: string) =>
    /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)
      ? `${dots}${name}`
      : `${dots === ".." ? ".." : ""}['${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`,
  );
  try {
    new JsonPath(repaired);
    return repaired;
  } catch (error) {
    if (error instanceof JsonPathError) return undefined;
    throw error;
  }
}
