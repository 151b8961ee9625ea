import type { EntityType, Mention, Status } from "../types.ts";
import type { Colors } from "./context.ts";

type Paint = (text: string) => string;

/** The text with its mentions marked: in colour by type and status, or in brackets where there are no colours. */
export function highlight(text: string, mentions: readonly Mention[], colors: Colors): string {
  let shown = "";
  let at = 0;
  for (const { start, end, type, status } of mentions) {
    if (start < at) continue;
    const name = text.slice(start, end);
    shown += text.slice(at, start) + (colors.isColorSupported ? paintOf(type, status, colors)(name) : `[${name}]`);
    at = end;
  }
  return shown + text.slice(at);
}

/** What the colours mean. */
export function legend(colors: Colors): string {
  if (!colors.isColorSupported) return "";
  const words: readonly (readonly [string, EntityType, Status])[] = [
    ["place", "place", "resolved"],
    ["group", "group", "resolved"],
    ["unit", "unit", "resolved"],
    ["in question", "place", "ambiguous"],
    ["generic or unknown", "group", "unknown"],
  ];
  return words.map(([word, type, status]) => paintOf(type, status, colors)(word)).join("  ");
}

export function paintOf(type: EntityType, status: Status, colors: Colors): Paint {
  switch (status) {
    case "resolved":
      return (text) => colors.bold({ place: colors.green, group: colors.cyan, unit: colors.magenta }[type](text));
    case "ambiguous":
    case "anachronistic":
      return (text) => colors.underline(colors.yellow(text));
    case "generic":
    case "unknown":
      return (text) => colors.underline(colors.gray(text));
  }
}
