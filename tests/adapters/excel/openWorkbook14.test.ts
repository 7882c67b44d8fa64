import { openWorkbookContract } from "./openWorkbookContract";

describe("at ExcelApi 1.14", () => openWorkbookContract(14));
