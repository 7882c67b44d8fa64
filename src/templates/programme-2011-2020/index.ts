import { defineFormSet } from "../../core/rules";
import { acrossAppendices } from "./acrossAppendices";
import { assignments } from "./assignments";
import { outline } from "./outline";
import { pl1 } from "./pl1";
import { pl2 } from "./pl2";
import { pl3 } from "./pl3";
import { pl4 } from "./pl4";
import { pl5 } from "./pl5";
import { pl6 } from "./pl6";
import { pl7 } from "./pl7";
import { pl8 } from "./pl8";
import { programmePlan } from "./programme";
import { rounds } from "./rounds";

/** The forms that sum up the administrative reform programme 2011–2020 in Bình Định. */
export const programme2011To2020 = defineFormSet({
  id: "programme-2011-2020",
  title: "Tổng kết Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020 tỉnh Bình Định",
  basis: { ...programmePlan, provision: "Phụ lục 1–8" },
  templates: [pl1, pl2, pl3, pl4, pl5, pl6, pl7, pl8],
  rules: acrossAppendices,
  assignments,
  rounds,
  outline,
  consolidator: "bd.so-noi-vu",
});
