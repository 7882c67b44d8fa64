import type { DocumentSpec, SpecTable } from "../../../src/core/document/documentSpec";
import { documentText } from "../../../src/core/document/documentText";
import { returnLetter } from "../../../src/workflows/review/returnLetter";
import type { RegisterEntry } from "../../../src/workflows/review/submissionEntry";
import { register, type Sent } from "./receivedRegister";

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const BLANK_PL2 = Object.fromEntries(
  ["r1", "r1.nq-hdnd-tinh", "r1.qd-ubnd-tinh", "r1.nq-hdnd-huyen", "r1.qd-ubnd-huyen", "r1.nq-hdnd-xa", "r1.qd-ubnd-xa", "r2", "r3", "r4", "r5", "r6", "r7"].flatMap((row) => YEARS.map((year) => [`pl2.${row}@y${year}`, null])),
);

function entryOf(...sent: readonly Sent[]): RegisterEntry {
  const [entry] = register(sent).entries;
  if (!entry) throw new Error("no entry");
  return entry;
}

function letterOf(entry: RegisterEntry, withSlip = false): DocumentSpec {
  const letter = returnLetter(entry, withSlip);
  if (!letter) throw new Error("no letter");
  return letter.spec;
}

/** Between the salutation and the receivers, a line each. */
function bodyOf(spec: DocumentSpec): string[] {
  const lines = documentText(spec).split("\n").filter((line) => line !== "");
  return lines.slice(lines.findIndex((line) => line.startsWith("Kính gửi")), lines.indexOf("Nơi nhận:"));
}

const ENDING = "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị Quý cơ quan liên hệ [đơn vị, số điện thoại] để được phối hợp, giải đáp./.";

test("a submission with mistakes: what to put right, what to explain, until when; number, day and names are left to fill", () => {
  const entry = entryOf(["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139, "pl2.r7@y2017": null, "pl2.r7@y2018": null } }]);
  const letter = returnLetter(entry, false);
  expect([entry.state, letter?.name]).toEqual(["return", "Sở Tư pháp (công văn trả lại)"]);
  const text = documentText(letterOf(entry));
  expect(text.slice(0, text.indexOf("Kính gửi")).split("\n").filter((line) => line !== "")).toEqual([
    "[TÊN CƠ QUAN CHỦ QUẢN]",
    "[TÊN CƠ QUAN]",
    "Số: ……/……",
    "V/v đề nghị chỉnh sửa, hoàn thiện biểu số liệu báo cáo",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "…………, ngày …… tháng …… năm 20……",
  ]);
  expect(text.slice(text.indexOf("Nơi nhận")).split("\n").filter((line) => line !== "")).toEqual(["Nơi nhận:", "- Như trên;", "- Lưu: VT, …….", "[CHỨC VỤ CỦA NGƯỜI KÝ]", "[Họ và tên]"]);
  expect(bodyOf(letterOf(entry))).toEqual([
    "Kính gửi: Sở Tư pháp",
    "Qua kiểm tra Phụ lục 2 do Quý cơ quan gửi (tệp “a.xlsx”), [tên cơ quan] nhận thấy còn một số nội dung cần chỉnh sửa trước khi tổng hợp, cụ thể như sau:",
    "1. Nội dung đề nghị chỉnh sửa (01 nội dung)",
    "TT – Vị trí, chỉ tiêu – Nội dung – Đề nghị",
    expect.stringMatching(/^1 – Phụ lục 2, trang “PL2”, ô [A-Z]+\d+ – Năm 2018: “.+” là 139, .+ – Đề nghị kiểm tra dòng tổng và từng loại\. Có thể sai ở: .+$/u),
    "2. Nội dung đề nghị bổ sung hoặc giải trình (01 nội dung)",
    "TT – Vị trí, chỉ tiêu – Nội dung – Đề nghị",
    expect.stringMatching(/^1 – Phụ lục 2, trang “PL2”: Văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật – 2 ô chưa điền: [A-Z]+\d+:[A-Z]+\d+\. – Nếu không phát sinh, đề nghị ghi 0; .+$/u),
    "Đề nghị Quý cơ quan rà soát, hoàn thiện các nội dung nêu trên và gửi lại [tên cơ quan] trước ngày …/…/20… để tổng hợp.",
    "Đối với nội dung cần giải trình, trường hợp số liệu đúng với thực tế, đề nghị giữ nguyên số liệu và ghi rõ lý do.",
    ENDING,
  ]);
});

test("only what needs a reason: asked for, not returned; marked copies that go along are told", () => {
  const entry = entryOf(["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r7@y2017": null } }]);
  expect([entry.state, returnLetter(entry, true)?.name, letterOf(entry).title]).toEqual(["explain", "Sở Tư pháp (công văn đề nghị giải trình)", "đề nghị bổ sung, giải trình biểu số liệu báo cáo"]);
  const body = bodyOf(letterOf(entry, true));
  expect([body[1], body[2], ...body.slice(5)]).toEqual([
    "Qua kiểm tra Phụ lục 2 do Quý cơ quan gửi (tệp “a.xlsx”), [tên cơ quan] nhận thấy còn một số nội dung cần được bổ sung hoặc giải trình trước khi tổng hợp, cụ thể như sau:",
    "Nội dung đề nghị bổ sung hoặc giải trình (01 nội dung)",
    "Đề nghị Quý cơ quan bổ sung số liệu hoặc giải trình các nội dung nêu trên và gửi [tên cơ quan] trước ngày …/…/20… để tổng hợp.",
    "Đối với nội dung cần giải trình, trường hợp số liệu đúng với thực tế, đề nghị giữ nguyên số liệu và ghi rõ lý do.",
    "Các ô cần xem đã được tô màu và ghi chú trong tệp gửi kèm; trang “Phiếu kiểm tra” trong tệp liệt kê đầy đủ các nội dung.",
    ENDING,
  ]);
});

test.each([
  ["a broken file", ["hong.xlsx", null], "unreadable", "Qua tiếp nhận tệp “hong.xlsx” do Quý cơ quan gửi, [tên cơ quan] chưa đọc được nội dung, cụ thể như sau:", /^- Tệp “hong\.xlsx”: Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được\. \S/u],
  ["no form in it", ["thu-chi.xlsx", { only: [] }], "unrecognised", "Qua tiếp nhận tệp “thu-chi.xlsx” do Quý cơ quan gửi, [tên cơ quan] chưa tìm thấy biểu mẫu theo quy định, cụ thể như sau:", /^- Tệp “thu-chi\.xlsx”: Không tìm thấy biểu mẫu nào đã biết/u],
  ["a blank form", ["so-lieu.xlsx", { only: ["pl2"], write: BLANK_PL2 }], "empty", "Qua tiếp nhận tệp “so-lieu.xlsx” do Quý cơ quan gửi, [tên cơ quan] nhận thấy biểu chưa có số liệu, cụ thể như sau:", /^- Tệp “so-lieu\.xlsx”: \S/u],
] as const)("%s: told a line a file; a file's name is nobody to write to", (_name, sent, state, opening, line) => {
  const entry = entryOf(sent);
  const body = bodyOf(letterOf(entry));
  expect([entry.state, body[0], body[1], body.length]).toEqual([state, "Kính gửi: ……………………………", opening, 5]);
  expect(body[2]).toMatch(line);
});

test("nobody is written to who has nothing to mend, sent nothing, or whose file only we could not check", () => {
  expect(returnLetter(entryOf(["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP" }]), false)).toBeNull();
  expect(register([], ["Sở Tư pháp"]).entries.map((entry) => [entry.state, returnLetter(entry, false)])).toEqual([["missing", null]]);
  const entry = entryOf(["hong.xlsx", null]);
  const ours = { ...entry, files: entry.files.map((file) => ({ ...file, findings: file.findings.map((finding) => ({ ...finding, rule: "file.notChecked" })) })) };
  expect(returnLetter(ours, false)).toBeNull();
});

test("what is explained, a note, or said of a form that another file speaks for is not asked for", () => {
  const entry = entryOf(
    ["cu.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139 } }, "2020-04-01T00:00:00Z"],
    ["moi.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r7@y2017": null } }, "2020-04-20T00:00:00Z"],
  );
  const body = bodyOf(letterOf(entry));
  expect(body[1]).toContain("(tệp “moi.xlsx”)");
  expect(body.filter((line) => line.startsWith("1 – "))).toHaveLength(1);
  const note = { reason: "Đúng thực tế", by: "A", on: "2020-04-21" };
  const explained = { ...entry, files: entry.files.map((file) => ({ ...file, findings: file.findings.map((finding) => ({ ...finding, explained: note })) })) };
  expect(returnLetter(explained as unknown as RegisterEntry, false)).toBeNull();
});

test("a late submission is told so with both days, and asked for nothing but care", () => {
  const { entries } = register([["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r7@y2017": null } }, "2020-05-02T00:00:00Z"]], null, { language: "vi", due: "2020-04-30" });
  expect(entries.flatMap((entry) => bodyOf(letterOf(entry))).at(-2)).toBe("Ngày gửi được ghi nhận là ngày 02/5/2020, sau thời hạn ngày 30/4/2020; đề nghị Quý cơ quan quan tâm bảo đảm thời hạn ở các kỳ báo cáo sau.");
});

test("several files: which one is meant, and only those with something to mend; the same of several cells is one line", () => {
  const entry = entryOf(
    ["x/b.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: Object.fromEntries([2017, 2018, 2019].map((year) => [`pl2.r1@y${year}`, 1])) }],
    ["x/c.xlsx", { only: ["pl3"], letterhead: "SỞ TƯ PHÁP", write: { "pl3.r1@y2018": "abc" } }],
    ["x/d.xlsx", { only: ["pl6"], letterhead: "SỞ TƯ PHÁP" }],
  );
  const body = bodyOf(letterOf(entry));
  expect(body[1]).toContain("Qua kiểm tra Phụ lục 2, Phụ lục 3 do Quý cơ quan gửi (tệp “b.xlsx”, “c.xlsx”),");
  expect(body[2]).toBe("Nội dung đề nghị chỉnh sửa (02 nội dung)");
  expect(body.slice(4, 6)).toEqual([
    expect.stringMatching(/^1 – Tệp “b\.xlsx”, Phụ lục 2, trang “PL2”, ô [A-Z]+\d+ – Năm 2017: .+ Tương tự ở 2 ô khác: [A-Z]+\d+:[A-Z]+\d+\. – Đề nghị kiểm tra dòng tổng và từng loại\.$/u),
    expect.stringMatching(/^2 – Tệp “c\.xlsx”, Phụ lục 3, trang “PL3”, ô [A-Z]+\d+ – “.+”, năm 2018: “abc” không phải là số\. – Đề nghị nhập lại số lượng\./u),
  ]);
});

test.each([[true, "… và 5 nội dung khác, xem Phiếu kiểm tra kèm theo."], [false, "… và 5 nội dung khác; đề nghị rà soát lại toàn bộ biểu."]])("of very many findings the letter tells thirty (marked copies go along: %s)", (withSlip, rest) => {
  const entry = entryOf(["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139 } }]);
  const [file] = entry.files;
  const [finding] = file?.findings ?? [];
  if (!file || !finding) throw new Error("no finding");
  const many = Array.from({ length: 35 }, (_, at) => ({ ...finding, key: `k${at}`, cause: `k${at}`, fix: `Sửa ${at}.`, message: `${"x\u0000".repeat(at === 0 ? 40_000 : 1)} ${at}` }));
  const spec = letterOf({ ...entry, files: [{ ...file, findings: many }] }, withSlip);
  const [table] = spec.blocks.filter((block): block is SpecTable => block.kind === "table");
  expect([table?.rows.length, Math.max(...(table?.rows.flat() ?? []).map((text) => text.length)) <= 400]).toEqual([30, true]);
  expect(bodyOf(spec)).toContain(rest);
});
