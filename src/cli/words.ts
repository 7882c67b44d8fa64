import type { Language } from "../core/message";

const vi = {
  unknownVerb: "Không có lệnh “{value}”. Gõ “soat --help” để xem cách dùng.",
  unknownOption: "Không có tùy chọn “{value}”. Gõ “soat --help” để xem cách dùng.",
  optionNeedsValue: "Tùy chọn “{value}” cần một giá trị đi kèm.",
  notYet: "Tùy chọn “{value}” chưa có trong phiên bản này.",
  badFormat: "Không có dạng báo cáo “{value}”; chọn text, json hoặc csv.",
  badLanguage: "Không có ngôn ngữ “{value}”; chọn vi hoặc en.",
  badDay: "Không đọc được ngày “{value}”; viết như 30/4/2020 hoặc 2020-04-30.",
  badPlanYear: "Không đọc được năm kế hoạch “{value}”; viết như 2023.",
  badCount: "Tùy chọn “{option}” cần một số nguyên từ 1 đến {most}; đang ghi “{value}”.",
  badYears: "Không đọc được khoảng năm “{value}”; viết như 2021-2025, không quá 20 năm.",
  asOfOutside: "Mốc tính số liệu {value} không nằm trong năm cuối của biểu.",
  badCell: "Không đọc được ô “{value}”; viết như PL3!C7.",
  agencyUnknown: "Lưu ý: “{value}” chưa có trong danh mục cơ quan, và kế hoạch không nêu tên này.",
  agencyMisspelt: "Không có “{value}” trong danh mục cơ quan; có phải “{nearest}”?",
  failed: "Không chạy được: {reason}",
  fileExists: "Đã có tệp “{value}”. Chọn tên khác, hoặc thêm --force để ghi đè.",
  onePlan: "Cần đúng một tệp kế hoạch.",
  needAgency: "Cần --agency TÊN để biết xem nhiệm vụ của cơ quan nào.",
  badPlanFormat: "Không có dạng kết quả “{value}”; chọn text hoặc json.",
  planUnread: "Không đọc được “{value}”: {reason}",
  noPlanTable: "Trong “{value}” không có bảng nhiệm vụ nào.",
  planIsFolder: "“{value}” là thư mục; hãy nêu đích danh một tệp kế hoạch.",
  draftIsPlan: "“{value}” là tệp kế hoạch đang đọc; chọn tên khác cho bản nháp.",
  severalPlans: "Lưu ý: “{value}” có {count} bảng nhiệm vụ; chỉ dùng bảng đầu tiên: {title} (trang “{sheet}”).",
  noTasksToDraft: "Kế hoạch không giao nhiệm vụ nào cho “{value}” nên không có bản nháp.",
  draftWritten: "Đã ghi bản nháp kế hoạch vào {value}.",
  noTasks: "Lưu ý: {value} không có sẵn nhiệm vụ nên ghi biểu trống.",
  noYears: "Lưu ý: {value} không có cột năm nên giữ nguyên mốc thời gian của mẫu.",
  outIsInput: "“{value}” là tệp đang được kiểm tra; chọn tên khác cho báo cáo.",
  closedFolder: "Không vào được thư mục “{value}”, các tệp trong đó chưa được kiểm tra.",
  needPath: "Cần ít nhất một tệp hoặc thư mục để kiểm tra.",
  needTemplate: "Cần ít nhất một mã biểu mẫu; gõ “soat template --list” để xem.",
  needOut: "Cần --out TỆP.xlsx để ghi biểu mẫu.",
  outNotXlsx: "Biểu mẫu chỉ ghi được dạng .xlsx; “{value}” có đuôi khác.",
  unknownEdits: "Không có “soat edits {value}”; chọn locate, impute hoặc typos.",
  needEditsFiles: "Cần {value} TỆP.json.",
  badRule: "Không đọc được quy tắc “{value}” từ ký tự thứ {at}; quy tắc phải tuyến tính, ví dụ: x1 + x2 == x3.",
  badEditsFile: "Tệp không đúng dạng ở “{value}”.",
  notJson: "Tệp không phải JSON đọc được: {reason}",
  unknownTemplate: "Không có biểu mẫu “{value}”; gõ “soat template --list” để xem.",
  noSuchPath: "Không tìm thấy “{value}”.",
  cannotCheck: "Không kiểm tra được “{value}”: {reason}",
  moreTime: "“{value}”: đã dừng vì quá thời gian cho một tệp. Nếu tệp thật sự lớn, thêm --limit GIÂY để cho nhiều thời gian hơn.",
  cannotWrite: "Không ghi được “{value}”: {reason}.",
  noFiles: "Không có tệp bảng tính nào trong các đường dẫn đã nêu.",
  oneFileToExplain: "--explain cần đúng một tệp.",
  noSuchCell: "Ô {value} không thuộc bảng nào đã nhận ra trong tệp này.",
  written: "Đã ghi {count} biểu mẫu vào {value}.",
  withBodies: "Kèm trang “{value}”: danh sách chọn ở cột cơ quan chủ trì.",
  reading: "Đang đọc {count}/{total}: {value}",
} as const;

type Words = Readonly<Record<keyof typeof vi, string>>;

const en: Words = {
  unknownVerb: "There is no command “{value}”. Try “soat --help”.",
  unknownOption: "There is no option “{value}”. Try “soat --help”.",
  optionNeedsValue: "Option “{value}” needs a value.",
  notYet: "Option “{value}” is not in this version yet.",
  badFormat: "There is no report format “{value}”; choose text, json or csv.",
  badLanguage: "There is no language “{value}”; choose vi or en.",
  badDay: "Cannot read the day “{value}”; write it like 30/4/2020 or 2020-04-30.",
  badPlanYear: "Cannot read the plan's year “{value}”; write it like 2023.",
  badCount: "Option “{option}” needs a whole number from 1 to {most}, not “{value}”.",
  badYears: "Cannot read the years “{value}”; write them like 2021-2025, at most 20 years.",
  asOfOutside: "The day {value} does not lie in the form's last year.",
  badCell: "Cannot read the cell “{value}”; write it like PL3!C7.",
  agencyUnknown: "Note: “{value}” is not in the directory, and the plan does not name it.",
  agencyMisspelt: "“{value}” is not in the directory; is it “{nearest}”?",
  failed: "Could not run: {reason}",
  fileExists: "“{value}” exists already. Choose another name, or add --force to overwrite it.",
  onePlan: "Name exactly one file with a plan.",
  needAgency: "Say whose tasks with --agency NAME.",
  badPlanFormat: "There is no format “{value}”; choose text or json.",
  planUnread: "Cannot read “{value}”: {reason}",
  noPlanTable: "There is no table of tasks in “{value}”.",
  planIsFolder: "“{value}” is a folder; name one file with a plan.",
  draftIsPlan: "“{value}” is a plan being read; choose another name for the draft.",
  severalPlans: "Note: “{value}” has {count} tables of tasks; only the first is used: {title} (sheet “{sheet}”).",
  noTasksToDraft: "The plan gives “{value}” no tasks, so there is no draft.",
  draftWritten: "Draft of the plan written to {value}.",
  noTasks: "Note: {value} has no tasks of its own and is written blank.",
  noYears: "Note: {value} has no year columns and keeps the days of the form.",
  outIsInput: "“{value}” is a file being checked; choose another name for the report.",
  closedFolder: "The folder “{value}” could not be opened; the files in it were not checked.",
  needPath: "Name at least one file or folder to check.",
  needTemplate: "Name at least one form id; see “soat template --list”.",
  needOut: "Say where to write the forms with --out FILE.xlsx.",
  outNotXlsx: "Forms are written as .xlsx only; “{value}” ends otherwise.",
  unknownEdits: "There is no “soat edits {value}”; choose locate, impute or typos.",
  needEditsFiles: "Needs {value} FILE.json.",
  badRule: "Cannot read the rule “{value}” from letter {at} on; rules must be linear, like x1 + x2 == x3.",
  badEditsFile: "The file is not as it should be at “{value}”.",
  notJson: "The file is not readable JSON: {reason}",
  unknownTemplate: "There is no form “{value}”; see “soat template --list”.",
  noSuchPath: "“{value}” does not exist.",
  cannotCheck: "Cannot check “{value}”: {reason}",
  moreTime: "“{value}”: stopped, its time was over. If it really is that large, allow more with --limit SECONDS.",
  cannotWrite: "Cannot write “{value}”: {reason}.",
  noFiles: "There is no workbook among the given paths.",
  oneFileToExplain: "--explain needs exactly one file.",
  noSuchCell: "Cell {value} belongs to no table recognised in this file.",
  written: "Forms written to {value}: {count}.",
  withBodies: "With the sheet “{value}”: what the cells of lead agencies offer.",
  reading: "Reading {count}/{total}: {value}",
};

export type WordId = keyof typeof vi;

/** A text of the command line in the user's language, its places filled. */
export function word(id: WordId, language: Language, data: Readonly<Record<string, string | number>> = {}): string {
  const text: string = (language === "vi" ? vi : en)[id];
  return text.replace(/\{([a-z]+)\}/gu, (whole, place: string) => String(data[place] ?? whole));
}

/** A mistake in how the program was called: said in one line, exit status 2. */
export class UsageError extends Error {
  constructor(
    readonly id: WordId,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(id);
  }
}
