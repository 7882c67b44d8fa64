import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { agencyDirectory } from "../../src/templates/own/agencyDirectory";
import type { Engine, EngineCall, EngineCalls } from "../../src/workflows/engine";
import { EngineDesk } from "../../src/workflows/engineDesk";

/** The real engine, in this process. */
export class DeskEngine implements Engine {
  private readonly desk = new EngineDesk(formSets, new AgencyDirectory(agencies, agencyFields), agencyDirectory);

  async ask<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"]): Promise<EngineCalls[K]["answer"]> {
    await Promise.resolve();
    return this.desk.answer(call, asked);
  }

  drop(): void {
    return;
  }
}
