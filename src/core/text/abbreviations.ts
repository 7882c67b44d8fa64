import { bareOf } from "./fold";

/** Abbreviations of administrative forms, folded, with the words they stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  atgt: "an toàn giao thông",
  attt: "an toàn thông tin",
  bch: "ban chấp hành",
  bcđ: "ban chỉ đạo",
  bql: "ban quản lý",
  cb: "cán bộ",
  cbcc: "cán bộ công chức",
  cbccvc: "cán bộ công chức viên chức",
  ccvc: "công chức viên chức",
  cchc: "cải cách hành chính",
  cntt: "công nghệ thông tin",
  cq: "cơ quan",
  cqđt: "chính quyền điện tử",
  cqhc: "cơ quan hành chính",
  cqhcnn: "cơ quan hành chính nhà nước",
  csdl: "cơ sở dữ liệu",
  đv: "đơn vị",
  đvhc: "đơn vị hành chính",
  đvsn: "đơn vị sự nghiệp",
  đvsncl: "đơn vị sự nghiệp công lập",
  dvc: "dịch vụ công",
  dvctt: "dịch vụ công trực tuyến",
  hcc: "hành chính công",
  hcnn: "hành chính nhà nước",
  hđnd: "hội đồng nhân dân",
  ktxh: "kinh tế xã hội",
  lđvp: "lãnh đạo văn phòng",
  nsnn: "ngân sách nhà nước",
  pakn: "phản ánh kiến nghị",
  ptth: "phát thanh truyền hình",
  qđ: "quyết định",
  nq: "nghị quyết",
  qlnn: "quản lý nhà nước",
  qppl: "quy phạm pháp luật",
  snc: "sự nghiệp công",
  tnkq: "tiếp nhận kết quả",
  tntkq: "tiếp nhận trả kết quả",
  tp: "thành phố",
  tthc: "thủ tục hành chính",
  ttđt: "thông tin điện tử",
  ttpvhcc: "trung tâm phục vụ hành chính công",
  tttt: "thông tin truyền thông",
  tw: "trung ương",
  ubnd: "ủy ban nhân dân",
  vbpl: "văn bản pháp luật",
  vbqg: "văn bản quốc gia",
  vbqppl: "văn bản quy phạm pháp luật",
  // A slip of the 2011–2020 form itself (Phụ lục 2, row 5).
  vbqpl: "văn bản quy phạm pháp luật",
  vpđt: "văn phòng điện tử",
};

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([short, long]): [string, string[]][] => [
    [bareOf(short), long.split(" ")],
    [short, long.split(" ")],
  ]),
);

/** Folded words with each abbreviation replaced by what it stands for; "đ" may be written "d" (HDND). Other words are unchanged. */
export function expandAbbreviations(words: readonly string[]): string[] {
  const expanded: string[] = [];
  for (const word of words) {
    const long = EXPANSIONS.get(word);
    if (long) expanded.push(...long);
    else expanded.push(word);
  }
  return expanded;
}
