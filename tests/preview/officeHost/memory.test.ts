import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { hostWorkbookContract } from "./hostWorkbookContract";

hostWorkbookContract("MemoryWorkbook", () => new MemoryWorkbook("bieu.xlsx", ["Biểu 1", "Biểu 2"]));
