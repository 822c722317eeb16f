import type { Inputs } from "../../inputs.ts";
import { Semaphore } from "../../lib/semaphore.ts";
import { failureOf } from "../../report/failure.ts";
import { Parts } from "../../report/merged-report.ts";
import { failedReport, type Report } from "../../report/report.ts";
import { checkName, checkUrl } from "../check-name.ts";
import { type Examination, examine, namesOf, open } from "../examine.ts";
import { RunTime } from "../run-time.ts";

/** The most services of which a run shows what Snowflake knows. */
const mostDiagnoses = 10;

/**
 * Makes the checks of several endpoints, each endpoint as if it were the only one. What cannot be found out about one of them
 * is a part of the report and does not stop the others.
 */
export async function examineSeveral(inputs: Inputs, examination: Examination, time: RunTime): Promise<Report> {
  const { clock, signal, redact } = examination.context;
  const waits = inputs.schedule.waitMs > 0;
  const turns = new Semaphore(inputs.concurrency);
  // Without waiting each endpoint has its whole time once its turn comes. One that is waited for keeps no other from its turn.
  const inTurn = <Result>(work: () => Promise<Result>) => (waits ? work() : turns.use(work));
  let diagnoses = 0;

  const examineOne = async (ofOne: Inputs): Promise<Report> => {
    try {
      const { opened, its } = await inTurn(async () => {
        const own = waits ? time : new RunTime(inputs, clock, signal);
        return { opened: await open(ofOne, examination, own), its: own };
      });
      const report = await examine(ofOne, opened, examination, its);
      const tooMany = report.failure !== undefined && ofOne.endpoint.kind !== "url" && ++diagnoses > mostDiagnoses;
      return tooMany ? report : await opened.endpoint.diagnosed(report);
    } catch (error) {
      return failedReport(failureOf(error, redact), namesOf(ofOne));
    }
  };

  const groups = [...Map.groupBy(inputs.checks.entries(), ([, check]) => check.endpoint)];
  const parts = new Parts();
  await Promise.all(
    groups.map(async ([endpoint, entries]) => {
      const checks = entries.map(([, check]) => check);
      const report = await examineOne({ ...inputs, endpoint, checks });
      const places = entries.map(([at, check]) => ({
        at,
        name: checkName(check, true),
        method: check.request.method,
        url: checkUrl(check),
      }));
      parts.add({ report, places });
    }),
  );
  return parts.merged(inputs.credential.introduction);
}
