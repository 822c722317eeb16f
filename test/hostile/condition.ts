/** A condition of `expect`, of those whose meaning the oracle knows. */
export type Condition =
  | { readonly subject: "status"; readonly operator: "==" | "<" | "!="; readonly value: number }
  | { readonly subject: "status"; readonly operator: "in"; readonly value: readonly (readonly [number, number])[] }
  | { readonly subject: "header"; readonly name: string; readonly operator: TextOperator; readonly value: string }
  | { readonly subject: "header"; readonly name: string; readonly operator: "exists" | "not exists" }
  | { readonly subject: "body"; readonly operator: TextOperator; readonly value: string }
  | { readonly subject: "json"; readonly path: readonly (string | number)[]; readonly value: string | number | boolean }
  | { readonly subject: "size"; readonly bytes: number }
  | { readonly subject: "always"; readonly text: "duration < 1h" | "certificate > 1d" };

export type TextOperator = "==" | "contains" | "not contains";

/** As a line of `expect`. */
export function line(condition: Condition): string {
  switch (condition.subject) {
    case "status":
      return `status ${condition.operator} ${condition.operator === "in" ? ranges(condition.value) : condition.value}`;
    case "header": {
      const value = "value" in condition ? ` ${JSON.stringify(condition.value)}` : "";
      return `header ${condition.name} ${condition.operator}${value}`;
    }
    case "body":
      return `body ${condition.operator} ${JSON.stringify(condition.value)}`;
    case "json":
      return `json $${condition.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")} == ${JSON.stringify(condition.value)}`;
    case "size":
      return `size < ${condition.bytes / 1024}KB`;
    case "always":
      return condition.text;
  }
}

const ranges = (list: readonly (readonly [number, number])[]): string =>
  list.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(",");
