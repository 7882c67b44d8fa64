import { below, child, type XmlElement } from "./readXml";

const NEEDED_IN: Readonly<Record<string, readonly string[]>> = {
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  CustomTab: ["Group", "Label"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
};

/** What is wrong with a manifest's ribbon: each part whole and in the schema's order, ids unlike, every button opening the one pane. */
export function ribbonProblems(root: XmlElement): string[] {
  const named = ["CustomTab", "Group", "Control"].flatMap((name) => below(root, name)).map((one) => one.attributes.get("id") ?? "");
  const panes = below(root, "Action").map((action) => (action.attributes.get("xsi:type") === "ShowTaskpane" ? (child(action, "TaskpaneId")?.text ?? "") : "-"));
  return [
    ...named.filter((id, i) => id === "" || id.length > 125 || named.indexOf(id) !== i).map((id) => `Mã trên dải lệnh trống, dài quá hoặc trùng: “${id}”.`),
    ...(new Set(panes).size === 1 && panes[0] !== "" && panes[0] !== "-" ? [] : [`Mọi nút phải mở cùng một ngăn: ${panes.join(", ")}.`]),
    ...Object.entries(NEEDED_IN).flatMap(([name, parts]) => below(root, name).flatMap((one) => partProblems(one, parts))),
  ];
}

function partProblems(element: XmlElement, parts: readonly string[]): string[] {
  const names = element.children.map(({ name }) => name).filter((name, i, all) => all[i - 1] !== name);
  return names.join() === parts.join() ? [] : [`${element.name} “${element.attributes.get("id") ?? ""}” phải gồm ${parts.join(", ")} theo thứ tự ấy; đang là ${names.join(", ")}.`];
}
