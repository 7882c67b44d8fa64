import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import { agencyDirectory } from "../templates/own/agencyDirectory";
import { EngineDesk } from "../workflows/engineDesk";
import { replyTo, type EngineRequest } from "./engineAnswers";

const desk = new EngineDesk(formSets, new AgencyDirectory(agencies, agencyFields), agencyDirectory);

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => self.postMessage(replyTo(data, desk));
