import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { isAboutFile, replyToFile, type EngineRequest, type OpenFile } from "../../src/taskpane/engineAnswers";
import { formSets } from "../../src/templates";
import { agencyDirectory } from "../../src/templates/own/agencyDirectory";
import { explanations } from "../../src/templates/own/explanations";
import { EngineFailure, type Engine, type EngineCall, type EngineCalls } from "../../src/workflows/engine";
import { EngineDesk } from "../../src/workflows/engineDesk";

const noFiles: OpenFile = () => Promise.resolve({ ok: false, failure: { rule: "file.notWorkbook", detail: "", kindSeen: "empty" } });

/** The real engine, in this process. */
export class DeskEngine implements Engine {
  private readonly desk = new EngineDesk(formSets, new AgencyDirectory(agencies, agencyFields), agencyDirectory, explanations);

  constructor(private readonly openFile: OpenFile = noFiles) {}

  async ask<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"]): Promise<EngineCalls[K]["answer"]> {
    await Promise.resolve();
    const request = { number: 0, call, asked } as EngineRequest;
    const reply = isAboutFile(request) ? await replyToFile(request, this.desk, this.openFile) : { answer: this.desk.answer(request.call, request.asked) };
    if ("failure" in reply) throw new EngineFailure(reply.failure);
    return reply.answer;
  }

  drop(): void {
    return;
  }
}
