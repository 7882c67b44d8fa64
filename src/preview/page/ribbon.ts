import { button, byId, made } from "./element";
import { ribbonOf } from "./ribbonOf";
import type { Ribbon, RibbonButton } from "./ribbonOf";
import { word } from "./words";

/** Shows the manifest's tab of the ribbon; `open` is told which page of the pane a button asks for. */
export async function showRibbon(open: (pressed: RibbonButton) => void): Promise<Ribbon | null> {
  const text = await (await fetch("/manifest.xml")).text();
  const ribbon = ribbonOf(new DOMParser().parseFromString(text, "application/xml"));
  const place = byId("ribbon");
  if (!ribbon) {
    place.replaceChildren(made("p", word("noManifest")));
    return null;
  }
  place.setAttribute("aria-label", ribbon.tab);
  place.replaceChildren(made("h2", ribbon.tab), ...ribbon.groups.map((group) => groupOf(group, open)));
  return ribbon;
}

function groupOf({ label, buttons }: Ribbon["groups"][number], open: (pressed: RibbonButton) => void): HTMLElement {
  const group = made("div", "", "group");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  for (const one of buttons) {
    const element = button("", () => open(one));
    const icon = made("img");
    icon.src = `/${one.icon}`;
    icon.alt = "";
    element.append(icon, one.label);
    element.title = one.description;
    element.dataset["command"] = one.id;
    group.append(element);
  }
  group.append(made("span", label, "group-name"));
  return group;
}
