import { type Argument, type Name, Reader } from "./reader.ts";

/** The statements of protocol 7.2 and the few that drivers send beside them. */
export type Statement =
  | {
      readonly kind: "show-endpoints" | "show-containers" | "show-instances" | "describe-service";
      readonly service: Name;
    }
  | { readonly kind: "show-services"; readonly like: string | undefined; readonly scope: Name | undefined }
  | { readonly kind: "alter-service"; readonly service: Name; readonly action: "RESUME" | "SUSPEND" }
  | { readonly kind: "alter-session"; readonly parameter: string; readonly value: Argument }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Argument[] };

/** @throws {SyntaxFault} for everything that is not one of {@link Statement} */
export function parseStatement(sql: string): Statement {
  const reader = new Reader(sql);
  const statement = readStatement(reader);
  reader.end();
  return statement;
}

/** An object name in a string, as the system functions take it. @throws {SyntaxFault} */
export function parseName(text: string): Name {
  const reader = new Reader(text);
  const name = reader.name();
  reader.end();
  return name;
}

function readStatement(reader: Reader): Statement {
  switch (reader.keyword("SHOW", "DESCRIBE", "DESC", "ALTER", "CALL", "SELECT")) {
    case "SHOW":
      return readShow(reader);
    case "DESCRIBE":
    case "DESC":
      reader.keyword("SERVICE");
      return { kind: "describe-service", service: reader.name() };
    case "ALTER":
      return readAlter(reader);
    default:
      return readCall(reader);
  }
}

function readShow(reader: Reader): Statement {
  const what = reader.keyword("ENDPOINTS", "SERVICE", "SERVICES");
  if (what === "SERVICES") {
    const like = reader.accept("LIKE") ? reader.string() : undefined;
    const within = reader.accept("IN") ? reader.keyword("ACCOUNT", "DATABASE", "SCHEMA") : "ACCOUNT";
    return { kind: "show-services", like, scope: within === "ACCOUNT" ? undefined : reader.name() };
  }
  const part = what === "SERVICE" ? reader.keyword("CONTAINERS", "INSTANCES") : what;
  reader.keyword("IN");
  reader.keyword("SERVICE");
  const kinds = { ENDPOINTS: "show-endpoints", CONTAINERS: "show-containers", INSTANCES: "show-instances" } as const;
  return { kind: kinds[part], service: reader.name() };
}

function readAlter(reader: Reader): Statement {
  if (reader.keyword("SERVICE", "SESSION") === "SERVICE") {
    return { kind: "alter-service", service: reader.name(), action: reader.keyword("RESUME", "SUSPEND") };
  }
  reader.keyword("SET");
  const [parameter] = reader.name();
  reader.symbol("=");
  return { kind: "alter-session", parameter, value: reader.argument() };
}

function readCall(reader: Reader): Statement {
  const name = reader.word().toUpperCase();
  const args: Argument[] = [];
  reader.symbol("(");
  if (!reader.acceptSymbol(")")) {
    do args.push(reader.argument());
    while (reader.acceptSymbol(","));
    reader.symbol(")");
  }
  return { kind: "call", name, args };
}
