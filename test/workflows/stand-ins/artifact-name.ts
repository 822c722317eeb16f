/** What GitHub's client lets no artifact's name, and no path of a file in it, contain (SRC, actions/toolkit). */
const inPaths: Readonly<Record<string, string>> = {
  '"': "Double quote",
  ":": "Colon",
  "<": "Less than",
  ">": "Greater than",
  "|": "Vertical bar",
  "*": "Asterisk",
  "?": "Question mark",
  "\r": "Carriage return",
  "\n": "Line feed",
};
const inNames = { ...inPaths, "\\": "Backslash", "/": "Forward slash" };

/** @throws Error in the words of GitHub's client */
export function checkName(name: string): void {
  if (name === "") throw new Error("Provided artifact name input during validation is empty");
  refuse("name", name, inNames);
}

/** @throws Error in the words of GitHub's client */
export function checkPath(path: string): void {
  refuse("path", path, inPaths);
}

function refuse(what: string, text: string, forbidden: Readonly<Record<string, string>>): void {
  const found = Object.keys(forbidden).find((character) => text.includes(character));
  if (found === undefined) return;
  throw new Error(
    `The artifact ${what} is not valid: ${text}. Contains the following character: ${JSON.stringify(found)} ${forbidden[found]}`,
  );
}
