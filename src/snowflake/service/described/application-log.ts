import { type ServiceName, sqlLiteral } from "../../identifier.ts";

/**
 * The last lines that an application service wrote, of all its instances: it shows no containers whose logs could be told apart
 * (DOC and SRC, protocol 1.12).
 */
export const applicationLog = (name: ServiceName, lines: number): string =>
  `CALL SYSTEM$GET_APPLICATION_SERVICE_LOGS(${sqlLiteral(name.sql)}, ${lines})`;
