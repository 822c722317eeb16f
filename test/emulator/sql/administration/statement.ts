import { type GatewayStatement, readGatewayStatement } from "../gateway-statements.ts";
import type { Name, Reader } from "../reader.ts";
import { type Properties, readProperties } from "./properties.ts";

const privileges = ["USAGE", "MONITOR", "OPERATE", "MODIFY"] as const;

/** What an administrator says to let a caller in. DOC. */
export type Administration =
  | {
      readonly kind: "create";
      readonly what: "ROLE" | "USER" | "NETWORK POLICY";
      readonly name: string;
      readonly replace: boolean;
      readonly ifNotExists: boolean;
      readonly properties: Properties;
    }
  | { readonly kind: "set-user"; readonly user: string; readonly properties: Properties }
  | { readonly kind: "unset-user"; readonly user: string; readonly names: readonly string[] }
  | { readonly kind: "add-token"; readonly user: string; readonly token: string; readonly properties: Properties }
  | { readonly kind: "grant-role"; readonly granted: string; readonly user: string }
  | {
      readonly kind: "grant";
      readonly privileges: readonly (typeof privileges)[number][];
      readonly what: "DATABASE" | "SCHEMA" | "SERVICE" | "GATEWAY" | "APPLICATION SERVICE";
      readonly object: Name;
      readonly to: string;
    }
  | { readonly kind: "grant-service-role"; readonly service: Name; readonly serviceRole: string; readonly to: string };

/** The rest of a statement that begins with CREATE, GRANT or ALTER USER. @throws {SyntaxFault} */
export function readAdministration(
  reader: Reader,
  keyword: "CREATE" | "GRANT" | "ALTER",
): Administration | GatewayStatement {
  if (keyword === "CREATE") return readCreate(reader);
  return keyword === "GRANT" ? readGrant(reader) : readAlterUser(reader);
}

function readCreate(reader: Reader): Administration | GatewayStatement {
  const replace = reader.accept("OR");
  if (replace) reader.keyword("REPLACE");
  if (reader.accept("GATEWAY")) return readGatewayStatement(reader, "CREATE", replace);
  const word = reader.keyword("ROLE", "USER", "NETWORK");
  if (word === "NETWORK") reader.keyword("POLICY");
  const ifNotExists = reader.accept("IF");
  if (ifNotExists) {
    reader.keyword("NOT");
    reader.keyword("EXISTS");
  }
  const what = word === "NETWORK" ? "NETWORK POLICY" : word;
  return { kind: "create", what, name: single(reader), replace, ifNotExists, properties: readProperties(reader) };
}

function readAlterUser(reader: Reader): Administration {
  if (reader.accept("IF")) reader.keyword("EXISTS");
  const user = single(reader);
  switch (reader.keyword("SET", "UNSET", "ADD")) {
    case "SET":
      return { kind: "set-user", user, properties: readProperties(reader) };
    case "UNSET": {
      const names: string[] = [];
      do names.push(single(reader));
      while (reader.acceptSymbol(","));
      return { kind: "unset-user", user, names };
    }
    case "ADD":
      if (!reader.accept("PAT")) {
        reader.keyword("PROGRAMMATIC");
        reader.keyword("ACCESS");
        reader.keyword("TOKEN");
      }
      return { kind: "add-token", user, token: single(reader), properties: readProperties(reader) };
  }
}

function readGrant(reader: Reader): Administration {
  const word = reader.keyword("ROLE", "SERVICE", ...privileges);
  if (word === "ROLE") {
    const granted = single(reader);
    reader.keyword("TO");
    reader.keyword("USER");
    return { kind: "grant-role", granted, user: single(reader) };
  }
  if (word === "SERVICE") {
    reader.keyword("ROLE");
    const service = reader.name();
    reader.symbol("!");
    const serviceRole = single(reader);
    return { kind: "grant-service-role", service, serviceRole, to: readGrantee(reader) };
  }
  const granted = [word];
  while (reader.acceptSymbol(",")) granted.push(reader.keyword(...privileges));
  reader.keyword("ON");
  const kind = reader.keyword("DATABASE", "SCHEMA", "SERVICE", "GATEWAY", "APPLICATION");
  const what = kind === "APPLICATION" ? (`${kind} ${reader.keyword("SERVICE")}` as const) : kind;
  return { kind: "grant", privileges: granted, what, object: reader.name(), to: readGrantee(reader) };
}

function readGrantee(reader: Reader): string {
  reader.keyword("TO");
  reader.keyword("ROLE");
  return single(reader);
}

/** A name of one part. */
function single(reader: Reader): string {
  return reader.name(1)[0];
}
