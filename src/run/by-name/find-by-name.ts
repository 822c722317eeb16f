import type { SignInContext } from "../../auth/method.ts";
import { ActionError, type Failure } from "../../errors.ts";
import { type EndpointByGateway, type EndpointByService, nameOf } from "../../inputs/endpoint.ts";
import type { Inputs } from "../../inputs.ts";
import type { ObjectName } from "../../snowflake/identifier.ts";
import { otherKind, wrongInput } from "../../snowflake/service/described/other-kind.ts";
import type { FoundEndpoint } from "../endpoint.ts";
import { EndpointOfService } from "../endpoint-of-service.ts";
import type { RunTime } from "../run-time.ts";
import { accountSql } from "./account-sql.ts";
import { EndpointOfGateway } from "./endpoint-of-gateway.ts";

/**
 * The endpoint of what was given by its name. Where there is no service of that name, it may be an application service's; a name
 * of another kind than the input's is told.
 *
 * @throws {ActionError} where it cannot be found out
 */
export async function findByName(
  input: EndpointByService | EndpointByGateway,
  inputs: Inputs,
  signIn: SignInContext,
  time: RunTime,
): Promise<FoundEndpoint> {
  const open = () =>
    input.kind === "gateway"
      ? new EndpointOfGateway(input, inputs, signIn, time)
      : new EndpointOfService(input, inputs, signIn, time);
  const endpoint = open();
  try {
    return { endpoint, found: await endpoint.findUrl() };
  } catch (error) {
    const name = nameOf(input);
    if (!(error instanceof ActionError) || error.failure.word !== "service-not-found" || name === undefined)
      throw error;
    const kind = await otherKind(name, accountSql(inputs, signIn, time).sql, time.statements);
    if (kind === undefined) throw error;
    if (input.kind === "gateway" || kind !== "APPLICATION SERVICE") throw new ActionError(wrongInput(name, kind));
    if (input.endpoint !== undefined) throw new ActionError(noEndpoints(name));
    signIn.log(`  There is no service ${name.sql}; it is an application service`);
    name.becomeApplication();
    const application = open();
    return { endpoint: application, found: await application.findUrl() };
  }
}

function noEndpoints({ sql }: ObjectName): Failure {
  return {
    word: "input-invalid",
    happened: `The input endpoint cannot be used: ${sql} is an application service, which has one URL and no names for it.`,
    remedy: "Leave endpoint out.",
  };
}
