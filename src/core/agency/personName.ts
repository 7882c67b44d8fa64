import { fold } from "../text/fold";
import { remembered } from "../text/remembered";

const FAMILIES = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh đoàn trịnh trương lâm phùng mai cao tạ thái hà tô châu quách lương lưu tăng vương " +
    "triệu chu kiều nghiêm tống mạc giang khổng bạch cù doãn đàm đường hứa kim lại lục ninh nông phí thạch thân ung uông vi tôn khúc bành ma hầu giàng lò quàng"
  ).split(" "),
);
/** Provinces and towns that begin like a family's name. */
const PLACES = new Set(["hà nội", "hà nam", "hà giang", "hà tĩnh", "hà đông", "hà tiên", "cao bằng", "cao lãnh", "lâm đồng", "thái bình", "thái nguyên", "ninh bình", "ninh thuận", "hồ chí minh", "lý sơn", "lai châu", "giang thành", "mai châu"]);
/** How a person is called before the name. */
const CALLED = /^(?:(?:(?:đ\/c|đ\.c|đ\/ c|đồng chí|ông|bà(?! rịa)|anh|chị|thầy|cô)[.:]? |(?:pgs|gs|ths|ts|bs|ks|cn|ck[12]|đc)(?:\. ?| ))+)/iu;
/** The office before the name: “Phó Giám đốc Nguyễn Văn A”. */
const OFFICE = /^(?:phó |quyền )?(?:giám đốc|chủ tịch|chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|hiệu trưởng|bí thư) /iu;
/** What may stand behind it: “- Phó Giám đốc”, “, chuyên viên”. */
const OFFICE_BEHIND = / ?(?:,| [-–—] ).*$/u;
/** A person's name holds none of them, whatever family it begins with. */
const OF_BODIES = /(?<!\p{L})(?:sở|phòng|ubnd|hđnd|ủy|ban|cục|huyện|phường|tỉnh|quận|trung tâm|cơ quan|đơn vị|công ty|ngành)(?!\p{L})/u;
const MOST_WORDS = 6;

/**
 * True for what looks like a person's name: a family's name and up to five words with capitals (“Nguyễn Văn A”), or one that is called so (“đ/c Tuấn”).
 * A guess: an office's own plan gives work to people, whom no directory of bodies lists.
 */
export const isPersonName = remembered((written: string): boolean => {
  const called = CALLED.exec(written)?.[0] ?? "";
  const office = OFFICE.exec(written.slice(called.length))?.[0] ?? "";
  const name = written.slice(called.length + office.length).replace(OFFICE_BEHIND, "").trim();
  const words = name.split(" ");
  const folded = fold(name);
  const [family = "", middle = ""] = folded.split(" ");
  if (words.length > MOST_WORDS || OF_BODIES.test(folded) || PLACES.has(folded)) return false;
  const hasCapitals = words.every((word) => /^\p{Lu}/u.test(word));
  if (called !== "" && office === "") return name !== "" && hasCapitals;
  return FAMILIES.has(family) && words.length > 1 && (hasCapitals || (words.length > 2 && (middle === "văn" || middle === "thị")));
});
