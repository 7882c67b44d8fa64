import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import { agencyDirectory } from "../templates/own/agencyDirectory";
import { explanations } from "../templates/own/explanations";
import { EngineDesk } from "../workflows/engineDesk";
import { isAboutFile, replyTo, replyToFile, type EngineRequest, type OpenFile } from "./engineAnswers";

const desk = new EngineDesk(formSets, new AgencyDirectory(agencies, agencyFields), agencyDirectory, explanations);

/** What reads files is loaded with the first one. */
const openFile: OpenFile = async (name, bytes) => (await import("../adapters/xlsx/openWorkbook")).openWorkbook(name, bytes);

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if (isAboutFile(data)) void replyToFile(data, desk, openFile).then((reply) => self.postMessage(reply));
  else self.postMessage(replyTo(data, desk));
};
