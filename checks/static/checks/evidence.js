// Evidence beside the proof: links pasted anywhere, Enter in the field for them, a source taken over by key.
// After proof.js, whose functions it uses. Without this script the card's own form does the same.
"use strict";

KEYS.t = () => {
  const latest = card().querySelector('button[name=act][value^="reuse:"]');
  if (latest && mayUse(latest)) latest.click();
  else if (latest) return;
  else say(wordsFor("no-source"));
};

document.addEventListener("paste", (event) => {
  const links = event.clipboardData.getData("text/plain").trim().split(/\s+/);
  const cited = card().querySelector("[name=cited]");
  if (typing(event.target) || !cited || !links.every((link) => /^https?:\/\/\S/.test(link))) return;
  event.preventDefault();
  if (!mayUse(cited)) return;
  cited.value = links.join("\n");
  press("evidence");
});

// It looks like a field of one line, so Enter saves as it does in one; with Shift it begins another line.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (!event.target.matches("#card [name=cited]")) return;
  event.preventDefault();
  press("evidence");
});
