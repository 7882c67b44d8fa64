import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { openWorkbookContract } from "./openWorkbookContract";

describe("at the newest set", () => openWorkbookContract(NEWEST_SET));
