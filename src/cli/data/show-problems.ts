import type { Problem } from "../../data/check/problem.ts";

/** `file:line: fault. remedy.` */
export function line({ file, line, severity, fault, remedy }: Problem): string {
  return `${file}:${line}: ${severity === "warning" ? "warning: " : ""}${fault}. ${remedy}`;
}

/** The same as a GitHub workflow takes it, and shows it on the line in the pull request. */
export function annotation({ file, line, severity, check, fault, remedy }: Problem): string {
  return `::${severity} file=${property(file)},line=${line},title=${property(check)}::${data(`${fault}. ${remedy}`)}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export function summary(entities: number, names: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const sortable = problems.filter(({ check }) => check === "order" || check === "layout").length;
  const remedy = sortable === 0 ? "" : `\n${sortable} of them: order and layout, which \`canonym data fmt\` mends`;
  return `${entities} entities, ${names} aliases: ${count(errors, "error")}, ${count(warnings, "warning")}${remedy}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
