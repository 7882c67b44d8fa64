import type { Language } from "../core/message";

const vi = `soat – kiểm tra và tạo biểu mẫu phụ lục cải cách hành chính

Cách dùng
  soat check TỆP_HOẶC_THƯ_MỤC… [tùy chọn]     kiểm tra các bài nộp, bài xấu nhất đứng đầu
  soat check TỆP… --marked THƯ_MỤC            kèm bản đánh dấu để trả lại: tô màu, ghi chú, trang “Phiếu kiểm tra”
  soat check TỆP… --letters THƯ_MỤC           kèm công văn trả lại cho từng đơn vị và công văn nhắc gửi (.docx)
  soat check TỆP --explain TRANG!Ô            ô này được hiểu là gì, quy tắc nào đã xét
  soat plan TỆP --agency TÊN [tùy chọn]       nhiệm vụ của một cơ quan trong kế hoạch; so sánh, lập bản nháp
  soat fill TỆP --from TỆP_KHÁC… --out TỆP_MỚI
                                              mang số liệu cùng chỉ tiêu, cùng năm từ tệp khác sang, suy ra ô còn trống
  soat compare BẢN_ĐÃ_GỬI BẢN_NÀY [tùy chọn]  so theo nghĩa với bản đã gửi: số năm trước bị đổi đứng đầu
  soat template MÃ… --out TỆP.xlsx [tùy chọn] ghi biểu mẫu trắng
  soat template --list                        liệt kê mã biểu mẫu
  soat edits locate|impute|typos --rules QUY_TẮC.json --records SỐ_LIỆU.json
                                              tìm số sai, suy ra số thiếu, sửa lỗi gõ trong một bảng số bất kỳ

Tùy chọn của check
  --format text|json|csv|register-csv|xlsx
                            dạng báo cáo (mặc định: text); csv: các phát hiện; register-csv: sổ theo dõi;
                            xlsx: sổ theo dõi, các phát hiện và biểu đồ, kèm --out
  --out TỆP                 ghi báo cáo vào tệp thay vì ra màn hình
  --marked THƯ_MỤC          ghi vào đó bản đánh dấu của từng tệp có phát hiện; tệp gốc giữ nguyên
  --letters THƯ_MỤC         ghi vào đó dự thảo công văn: trả lại, đề nghị giải trình từng đơn vị; nhắc đơn vị chưa gửi (kèm --expected)
  --force                   ghi đè bản đánh dấu, công văn đã có
  --agency TÊN              đơn vị gửi, khi tiêu đề văn bản không ghi
  --plan-year NĂM           năm của kế hoạch, khi tên bảng nhiệm vụ, chỉ tiêu không ghi
  --as-of NGÀY              ngày ghi trên báo cáo (mặc định: hôm nay)
  --lang vi|en              ngôn ngữ của báo cáo (mặc định: vi)
  --progress                in tiến độ cả khi không chạy trên màn hình
  --expected TỆP            danh sách đơn vị phải gửi (.csv hoặc bảng tính): cột “unit” hoặc “Đơn vị”, có thể thêm cột “due” hoặc “Hạn gửi”
                            hoặc nhóm trong danh mục cơ quan: "sở, ban, ngành"; "UBND cấp huyện" (nhiều nhóm: cách nhau bằng “;”)
  --due NGÀY                hạn gửi chung; bài nào lưu lần cuối sau ngày ấy là gửi chậm
  --previous TỆP            báo cáo JSON hoặc sổ .xlsx lần trước: đơn vị nào đã xử lý gì, có gì mới
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

Tùy chọn của fill
  --from TỆP…               các tệp có số liệu cũ; không nêu thì chỉ suy ra từ chính tệp
  --out TỆP_MỚI             bản đã điền, cùng dạng .xlsx hoặc .xlsm; tệp gốc giữ nguyên
  --replace                 số mang sang ghi đè cả số đã gõ khác (mặc định: chỉ điền ô trống)
  --totals                  khôi phục công thức tổng của mẫu ở ô tổng đang gõ tay mà kết quả không đổi
  --agency TÊN              đơn vị gửi, khi tiêu đề văn bản không ghi
  --format text|json        dạng kết quả (mặc định: text)
  --lang vi|en              ngôn ngữ của kết quả (mặc định: vi)
  --force                   ghi đè tệp đã có

Tùy chọn của compare
  --format text|json|csv    dạng kết quả (mặc định: text)
  --agency TÊN              đơn vị gửi, khi tiêu đề văn bản không ghi
  --lang vi|en              ngôn ngữ của kết quả (mặc định: vi)
  Mã kết thúc 0 cả khi chỉ có thay đổi đã giải trình, hoặc công thức và số gõ tay cùng giá trị.

Tùy chọn của template
  --out TỆP.xlsx            tệp sẽ ghi
  --years 2021-2025         các năm của biểu (mặc định: theo mẫu)
  --as-of 31/3/2025         mốc tính số liệu của năm cuối
  --with-tasks              kèm nhiệm vụ, chỉ tiêu của chính kế hoạch, thay vì biểu trống
  --force                   ghi đè tệp đã có

Tùy chọn của edits
  --scale                   typos: xét cả nhầm 10, 100, 1000 lần

Mã kết thúc: 0 không có gì cần xử lý; 1 có lỗi hoặc nội dung cần giải trình; 2 không chạy được.
`;

const en = `soat – checks and writes the standard appendix forms of administrative reform

Usage
  soat check FILE_OR_FOLDER… [options]        checks submissions, worst first
  soat check FILE… --marked FOLDER            with marked copies to return: colours, notes, a sheet “Phiếu kiểm tra”
  soat check FILE… --letters FOLDER           with letters to each unit, and to those that have not sent (.docx, Vietnamese)
  soat check FILE --explain SHEET!CELL        what a cell was taken for and which rules looked at it
  soat plan FILE --agency NAME [options]      an agency's tasks in a plan; compares and drafts its own plan
  soat fill FILE --from OTHER… --out NEW      carries over values of the same rows and years, adds what follows
  soat compare SENT THIS [options]            what differs from the file sent before, by meaning; past years first
  soat template ID… --out FILE.xlsx [options] writes blank forms
  soat template --list                        lists the form ids
  soat edits locate|impute|typos --rules RULES.json --records RECORDS.json
                                              wrong, forced and mistyped figures of any numeric table

Options of check
  --format text|json|csv|register-csv|xlsx
                            form of the report (default: text); csv: the findings; register-csv: the register;
                            xlsx: register, findings and a chart, with --out
  --out FILE                write the report to a file
  --marked FOLDER           write a marked copy of each file with findings there; the files stay as they are
  --letters FOLDER          write drafts of letters there: to return or to ask, a unit each; a reminder to units that sent nothing (with --expected)
  --force                   overwrite marked copies and letters that are there
  --agency NAME             who sent it, where no letterhead says so
  --plan-year YYYY          year of the plan, where the title of its tasks or targets does not say
  --as-of DAY               day printed on the report (default: today)
  --lang vi|en              language of the report (default: vi)
  --progress                print progress even when not on a terminal
  --expected FILE           units that are to send (.csv or a workbook): a column “unit”, perhaps one of days (“due”);
                            or groups of the directory: departments, districts, "departments; districts"
  --due DAY                 when submissions were due; saved later is late
  --previous FILE           JSON report or .xlsx register of an earlier check: what each unit has solved, and what is new
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

Options of fill
  --from FILE…              files with earlier figures; without it only what follows from the file itself
  --out NEW                 the filled copy, .xlsx or .xlsm like the file, which stays as it is
  --replace                 values carried over take the place of other typed ones (default: only blank cells)
  --totals                  restore the form's total formulas where the typed total is what they give
  --agency NAME             who sent it, where no letterhead says so
  --format text|json        form of the result (default: text)
  --lang vi|en              language of the result (default: vi)
  --force                   overwrite an existing file

Options of compare
  --format text|json|csv    form of the result (default: text)
  --agency NAME             who sent it, where no letterhead says so
  --lang vi|en              language of the result (default: vi)
  Exit status 0 also where every change is explained, or a formula and a typed figure are the same.

Options of template
  --out FILE.xlsx           file to write
  --years 2021-2025         years of the form (default: as the form says)
  --as-of 31/3/2025         day to which the last year's column counts
  --with-tasks              with the plan's own tasks or targets instead of blank rows
  --force                   overwrite an existing file

Options of edits
  --scale                   typos: figures 10, 100, 1000 times off count too

Exit status: 0 nothing to do; 1 errors or points to explain; 2 could not run.
`;

/** How the program is called, in a language. */
export function usage(language: Language): string {
  return language === "vi" ? vi : en;
}
