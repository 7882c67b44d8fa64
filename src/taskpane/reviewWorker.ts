import { LIMITS } from "../adapters/xlsx/limits";
import { openWorkbook } from "../adapters/xlsx/openWorkbook";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import project from "../../package.json";
import { register as registerPlan } from "../templates/own/register";
import { slip } from "../templates/own/slip";
import type { News } from "../workflows/crew/desk";
import type { ReviewAnswer, ReviewTask } from "../workflows/review/reviewCalls";
import { ReviewDesk, type FileRoom } from "../workflows/review/reviewDesk";

/** What writes files is loaded with the first that is written. A file above the limit is read just far enough to be refused. */
const room: FileRoom<Blob> = {
  slip,
  registerPlan,
  version: project.version,
  bytesOf: async (file) => new Uint8Array(await (file.size > LIMITS.fileBytes ? file.slice(0, LIMITS.fileBytes + 1) : file).arrayBuffer()),
  open: openWorkbook,
  mark: async (bytes, marks) => (await import("../adapters/xlsx/package/markWorkbook")).markWorkbook(bytes, marks),
  copy: async (sheets) => (await import("../adapters/xlsx/write/writeCopy")).writeCopy(sheets),
  writeSheets: async (specs) => (await import("../adapters/xlsx/write/writeWorkbook")).writeWorkbook(specs),
  writeDocument: async (spec) => (await import("../adapters/docx/writeDocument")).writeDocument(spec),
  pack: async (files) => (await import("../adapters/xlsx/write/packZip")).packZip(files),
};

const desk = new ReviewDesk({ sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null }, room);
const tell = (news: News<ReviewAnswer>) => self.postMessage(news);

self.onmessage = ({ data }: MessageEvent<ReviewTask<Blob>>) => {
  tell({ kind: "begun" });
  void desk.answer(data).then((answer) => tell({ kind: "done", answer }));
};
