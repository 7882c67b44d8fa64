import type { Language } from "../core/message";

const vi = {
  usage: `soat – kiểm tra và tạo biểu mẫu phụ lục cải cách hành chính

Cách dùng
  soat check TỆP_HOẶC_THƯ_MỤC… [tùy chọn]     kiểm tra các bài nộp, bài xấu nhất đứng đầu
  soat check TỆP --explain TRANG!Ô            ô này được hiểu là gì, quy tắc nào đã xét
  soat plan TỆP --agency TÊN [tùy chọn]       nhiệm vụ của một cơ quan trong kế hoạch; so sánh, lập bản nháp
  soat template MÃ… --out TỆP.xlsx [tùy chọn] ghi biểu mẫu trắng
  soat template --list                        liệt kê mã biểu mẫu
  soat edits locate|impute|typos --rules QUY_TẮC.json --records SỐ_LIỆU.json
                                              tìm số sai, suy ra số thiếu, sửa lỗi gõ trong một bảng số bất kỳ

Tùy chọn của check
  --format text|json|csv    dạng báo cáo (mặc định: text)
  --out TỆP                 ghi báo cáo vào tệp thay vì ra màn hình
  --agency TÊN              đơn vị gửi, khi tiêu đề văn bản không ghi
  --plan-year NĂM           năm của kế hoạch, khi tên bảng nhiệm vụ, chỉ tiêu không ghi
  --as-of NGÀY              ngày ghi trên báo cáo (mặc định: hôm nay)
  --lang vi|en              ngôn ngữ của báo cáo (mặc định: vi)
  --progress                in tiến độ cả khi không chạy trên màn hình
  --jobs N                  số tệp kiểm tra cùng lúc (mặc định: theo máy, tối đa 4)
  --limit GIÂY              thời gian tối đa cho một tệp (mặc định: 60); quá thì dừng tệp ấy, kiểm tra tiếp tệp khác

Tùy chọn của plan
  --agency TÊN              cơ quan cần xem, ví dụ: "Sở Nội vụ"
  --compare TỆP             so với kế hoạch của cơ quan: chưa đưa vào, thời hạn muộn hơn, sản phẩm khác
  --out TỆP.xlsx            ghi bản nháp kế hoạch của cơ quan
  --groups                  bản nháp gồm cả nhiệm vụ giao chung cho nhóm cơ quan
  --format text|json        dạng kết quả (mặc định: text)
  --lang vi|en              ngôn ngữ của kết quả (mặc định: vi)
  --force                   ghi đè tệp đã có

Tùy chọn của template
  --out TỆP.xlsx            tệp sẽ ghi
  --years 2021-2025         các năm của biểu (mặc định: theo mẫu)
  --as-of 31/3/2025         mốc tính số liệu của năm cuối
  --with-tasks              kèm nhiệm vụ, chỉ tiêu của chính kế hoạch, thay vì biểu trống
  --force                   ghi đè tệp đã có

Tùy chọn của edits
  --scale                   typos: xét cả nhầm 10, 100, 1000 lần

Mã kết thúc: 0 không có gì cần xử lý; 1 có lỗi hoặc nội dung cần giải trình; 2 không chạy được.
`,
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
  agencyMisspelt: "Không có “{value}” trong danh mục cơ quan; có phải “{nearest}”?",
  failed: "Không chạy được: {reason}",
  fileExists: "Đã có tệp “{value}”. Chọn tên khác, hoặc thêm --force để ghi đè.",
  onePlan: "Cần đúng một tệp kế hoạch.",
  needAgency: "Cần --agency TÊN để biết xem nhiệm vụ của cơ quan nào.",
  badPlanFormat: "Không có dạng kết quả “{value}”; chọn text hoặc json.",
  planUnread: "Không đọc được “{value}”: {reason}",
  noPlanTable: "Trong “{value}” không có bảng nhiệm vụ nào.",
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
  usage: `soat – checks and writes the standard appendix forms of administrative reform

Usage
  soat check FILE_OR_FOLDER… [options]        checks submissions, worst first
  soat check FILE --explain SHEET!CELL        what a cell was taken for and which rules looked at it
  soat plan FILE --agency NAME [options]      an agency's tasks in a plan; compares and drafts its own plan
  soat template ID… --out FILE.xlsx [options] writes blank forms
  soat template --list                        lists the form ids
  soat edits locate|impute|typos --rules RULES.json --records RECORDS.json
                                              wrong, forced and mistyped figures of any numeric table

Options of check
  --format text|json|csv    form of the report (default: text)
  --out FILE                write the report to a file
  --agency NAME             who sent it, where no letterhead says so
  --plan-year YYYY          year of the plan, where the title of its tasks or targets does not say
  --as-of DAY               day printed on the report (default: today)
  --lang vi|en              language of the report (default: vi)
  --progress                print progress even when not on a terminal
  --jobs N                  files checked at the same time (default: by the machine, at most 4)
  --limit SECONDS           longest time for one file (default: 60); then it is stopped and the next one checked

Options of plan
  --agency NAME             whose tasks, such as "Sở Nội vụ"
  --compare FILE            compare with the agency's plan: not taken up, later deadline, other product
  --out FILE.xlsx           write a draft of the agency's plan
  --groups                  the draft has tasks given to groups of agencies too
  --format text|json        form of the result (default: text)
  --lang vi|en              language of the result (default: vi)
  --force                   overwrite an existing file

Options of template
  --out FILE.xlsx           file to write
  --years 2021-2025         years of the form (default: as the form says)
  --as-of 31/3/2025         day to which the last year's column counts
  --with-tasks              with the plan's own tasks or targets instead of blank rows
  --force                   overwrite an existing file

Options of edits
  --scale                   typos: figures 10, 100, 1000 times off count too

Exit status: 0 nothing to do; 1 errors or points to explain; 2 could not run.
`,
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
  agencyMisspelt: "“{value}” is not in the directory; is it “{nearest}”?",
  failed: "Could not run: {reason}",
  fileExists: "“{value}” exists already. Choose another name, or add --force to overwrite it.",
  onePlan: "Name exactly one file with a plan.",
  needAgency: "Say whose tasks with --agency NAME.",
  badPlanFormat: "There is no format “{value}”; choose text or json.",
  planUnread: "Cannot read “{value}”: {reason}",
  noPlanTable: "There is no table of tasks in “{value}”.",
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
