import { type Administration, readAdministration } from "./administration/statement.ts";
import { type GatewayStatement, readGatewayStatement } from "./gateway-statements.ts";
import { type Argument, type Name, Reader } from "./reader.ts";

/** What stands in a SELECT: a function called or a literal, under the name of its column. */
export type Expression =
  | { readonly column: string; readonly name: string; readonly args: readonly Argument[] }
  | { readonly column: string; readonly value: Argument };

/** The statements of protocol 7.2, those that drivers and the official CLI send beside them, and an administrator's. */
export type Statement =
  | Administration
  | GatewayStatement
  | { readonly kind: "describe-application"; readonly service: Name }
  | { readonly kind: "alter-application"; readonly service: Name; readonly action: "RESUME" | "SUSPEND" | "UPGRADE" }
  | {
      readonly kind:
        | "show-endpoints"
        | "show-containers"
        | "show-instances"
        | "show-service-roles"
        | "describe-service";
      readonly service: Name;
    }
  | { readonly kind: "show-tokens"; readonly user: string | undefined }
  | {
      readonly kind: "show-services" | "show-applications";
      readonly like: string | undefined;
      readonly scope: Name | undefined;
    }
  | { readonly kind: "alter-service"; readonly service: Name; readonly action: "RESUME" | "SUSPEND" | "FROM" }
  | { readonly kind: "alter-session"; readonly parameter: string; readonly value: Argument }
  | { readonly kind: "show-parameters" | "transaction" | "use-secondary-roles" }
  | { readonly kind: "use"; readonly what: "ROLE" | "DATABASE" | "SCHEMA" | "WAREHOUSE"; readonly name: Name }
  | { readonly kind: "select"; readonly expressions: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Argument[] };

/** @throws {SyntaxFault} for everything that is not one of {@link Statement} */
export function parseStatement(sql: string): Statement {
  const reader = new Reader(sql);
  const statement = readStatement(reader);
  while (reader.acceptSymbol(";"));
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

const first = ["SHOW", "DESCRIBE", "DESC", "ALTER", "CALL", "SELECT", "USE", "CREATE", "GRANT", "DROP"] as const;
const transactions = ["BEGIN", "COMMIT", "ROLLBACK"] as const;

function readStatement(reader: Reader): Statement {
  const keyword = reader.keyword(...first, ...transactions);
  switch (keyword) {
    case "SHOW":
      return readShow(reader);
    case "DESCRIBE":
    case "DESC":
      return readDescribe(reader);
    case "ALTER":
      return readAlter(reader);
    case "USE":
      return readUse(reader);
    case "DROP":
      reader.keyword("GATEWAY");
      return readGatewayStatement(reader, "DROP");
    case "CREATE":
    case "GRANT":
      return readAdministration(reader, keyword);
    case "SELECT":
      return readSelect(reader);
    case "CALL":
      return { kind: "call", ...readCall(reader) };
    default:
      reader.accept("TRANSACTION");
      return { kind: "transaction" };
  }
}

/** A name, or `IDENTIFIER('…')`, as the official CLI writes it in DESCRIBE SERVICE. SRC. */
function readIdentifier(reader: Reader): Name {
  if (!reader.accept("IDENTIFIER")) return reader.name();
  reader.symbol("(");
  const name = parseName(reader.string());
  reader.symbol(")");
  return name;
}

function readDescribe(reader: Reader): Statement {
  const what = reader.keyword("SERVICE", "GATEWAY", "APPLICATION");
  if (what === "GATEWAY") return { kind: "describe-gateway", gateway: readIdentifier(reader) };
  if (what === "APPLICATION") reader.keyword("SERVICE");
  const kind = what === "SERVICE" ? "describe-service" : "describe-application";
  return { kind, service: readIdentifier(reader) };
}

function readShow(reader: Reader): Statement {
  if (reader.accept("GATEWAYS")) return { kind: "show-gateways" };
  const isApplication = reader.accept("APPLICATION");
  const what = isApplication
    ? reader.keyword("SERVICES")
    : reader.keyword("ENDPOINTS", "SERVICE", "SERVICES", "ROLES", "PARAMETERS", "USER");
  if (what === "USER") return readShowTokens(reader);
  if (what === "PARAMETERS") {
    if (reader.accept("LIKE")) reader.string();
    if (reader.accept("IN")) reader.keyword("ACCOUNT", "SESSION");
    return { kind: "show-parameters" };
  }
  if (what === "SERVICES") {
    const like = reader.accept("LIKE") ? reader.string() : undefined;
    const within = reader.accept("IN") ? reader.keyword("ACCOUNT", "DATABASE", "SCHEMA") : "ACCOUNT";
    const kind = isApplication ? "show-applications" : "show-services";
    return { kind, like, scope: within === "ACCOUNT" ? undefined : reader.name() };
  }
  const part = what === "SERVICE" ? reader.keyword("CONTAINERS", "INSTANCES") : what;
  reader.keyword("IN");
  reader.keyword("SERVICE");
  const kinds = {
    ENDPOINTS: "show-endpoints",
    CONTAINERS: "show-containers",
    INSTANCES: "show-instances",
    ROLES: "show-service-roles",
  } as const;
  return { kind: kinds[part], service: reader.name() };
}

/** The tokens of whoever asks, or of another user. DOC. */
function readShowTokens(reader: Reader): Statement {
  if (reader.keyword("PROGRAMMATIC", "PATS") === "PROGRAMMATIC") {
    reader.keyword("ACCESS");
    reader.keyword("TOKENS");
  }
  if (!reader.accept("FOR")) return { kind: "show-tokens", user: undefined };
  reader.keyword("USER");
  return { kind: "show-tokens", user: reader.name(1)[0] };
}

function readAlter(reader: Reader): Statement {
  const what = reader.keyword("SERVICE", "SESSION", "USER", "GATEWAY", "APPLICATION");
  if (what === "GATEWAY") return readGatewayStatement(reader, "ALTER");
  if (what === "APPLICATION") {
    reader.keyword("SERVICE");
    const service = reader.name();
    return { kind: "alter-application", service, action: reader.keyword("RESUME", "SUSPEND", "UPGRADE") };
  }
  if (what === "USER") return readAdministration(reader, "ALTER");
  if (what === "SERVICE") {
    const service = reader.name();
    const action = reader.keyword("RESUME", "SUSPEND", "FROM");
    if (action === "FROM") {
      reader.keyword("SPECIFICATION");
      reader.string();
    }
    return { kind: "alter-service", service, action };
  }
  reader.keyword("SET");
  const [parameter] = reader.name();
  reader.symbol("=");
  return { kind: "alter-session", parameter, value: reader.argument() };
}

function readUse(reader: Reader): Statement {
  if (reader.accept("SECONDARY")) {
    reader.keyword("ROLES");
    reader.keyword("ALL", "NONE");
    return { kind: "use-secondary-roles" };
  }
  const what = (["ROLE", "WAREHOUSE", "SCHEMA", "DATABASE"] as const).find((word) => reader.accept(word));
  return { kind: "use", what: what ?? "DATABASE", name: readIdentifier(reader) };
}

function readSelect(reader: Reader): Statement {
  const expressions: Expression[] = [];
  do {
    const start = reader.position;
    const isCall = reader.nextIs("(", 1);
    const expression = isCall ? readCall(reader) : { value: reader.argument() };
    const text = reader.textSince(start);
    const column = reader.accept("AS") ? reader.name()[0] : isCall ? text.replace(/^[\w$]+/, upper) : text;
    expressions.push({ column, ...expression });
  } while (reader.acceptSymbol(","));
  return { kind: "select", expressions };
}

function upper(text: string): string {
  return text.toUpperCase();
}

function readCall(reader: Reader): { readonly name: string; readonly args: readonly Argument[] } {
  const name = reader.word().toUpperCase();
  const args: Argument[] = [];
  reader.symbol("(");
  if (!reader.acceptSymbol(")")) {
    do args.push(reader.argument());
    while (reader.acceptSymbol(","));
    reader.symbol(")");
  }
  return { name, args };
}
