// Several claims selected in the text, and one verdict for all of them.
// After shortcuts.js, whose functions it uses. Without it the page “Several claims” has a box for each.
"use strict";

const bar = () => document.getElementById("several");
const MOST = Number(bar().dataset.most);

/** The selected claims in the order they were selected, each with the version that the person has seen. */
const chosen = new Map();

/** Shows which claims are selected, in the text and on the bar; a claim that no longer stands is selected no more. */
function showChosen() {
  for (const claim of [...chosen.keys()]) if (!marksOf(claim).length) chosen.delete(claim);
  proof().querySelectorAll("a.mark").forEach((mark) => {
    const selected = chosen.has(mark.dataset.claim);
    mark.classList.toggle("selected", selected);
    if (selected) mark.setAttribute("aria-description", wordsFor("selected"));
    else mark.removeAttribute("aria-description");
  });
  if (bar().contains(document.activeElement) && !chosen.size) backToText();
  bar().hidden = !chosen.size;
  const link = bar().querySelector("[data-assign]");
  if (link) link.href = `${link.dataset.assign}?claims=${[...chosen.keys()]}&claim=${inHand() ?? ""}`;
  const words = chosen.size === 1 ? wordsFor("one-selected") : wordsFor("many-selected").replace("{number}", chosen.size);
  const number = bar().querySelector(".how-many");
  // A screen reader says it again whenever it is written.
  if (number.textContent !== words) number.textContent = words;
}

/** Selects claims, as many as are marked at once. What a colleague does to one of them from then on is seen by nobody
    who presses a key for all. */
function choose(claims) {
  claims.filter((claim) => !chosen.has(claim)).forEach((claim) => {
    if (chosen.size < MOST) chosen.set(claim, marksOf(claim)[0].dataset.version);
  });
  if (claims.some((claim) => !chosen.has(claim))) say(wordsFor("most-selected").replace("{number}", MOST));
  showChosen();
}

/** Selects a claim, or no longer. */
function toggle(claim) {
  if (chosen.delete(claim)) showChosen();
  else choose([claim]);
}

const inText = () => [...new Set([...proof().querySelectorAll("a[data-first]")].map((mark) => mark.dataset.claim))];

/** Selects every claim between the one selected last and this one, both included. */
function chooseTo(claim) {
  const every = inText();
  const [from, to] = [every.indexOf([...chosen.keys()].at(-1) ?? claim), every.indexOf(claim)].sort((a, b) => a - b);
  choose(every.slice(Math.max(from, 0), to + 1));
}

/** Sends the selected claims, each with the version on the screen, to be marked. */
function markChosen(act) {
  const control = bar().querySelector(`button[value="${act}"]`);
  if (mayUse(control)) control.click();
}

const standing = () => {
  if (marksOf(inHand()).length) return true;
  say(wordsFor("none-in-hand"));
  return false;
};
step("select", () => { if (standing()) toggle(inHand()); });
step("select_to", () => { if (standing()) chooseTo(inHand()); });

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (detail.elt !== bar()) return;
  for (const [claim, version] of chosen) detail.formData.append("claims", `${claim}:${version}`);
});

// What one does oneself is seen, and so is what the list of those left says.
document.addEventListener("claim-changed", ({ detail }) => saw(String(detail.claim), String(detail.version)));
new MutationObserver(() => {
  bar().querySelectorAll("#left [data-version]").forEach(({ dataset }) => saw(dataset.claim, dataset.version));
}).observe(bar(), { childList: true });

function saw(claim, version) {
  if (chosen.has(claim)) chosen.set(claim, version);
}

// What was marked is selected no more; what was left stays, so that its reason can be given and the key pressed again.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (detail.elt?.id !== "proof") return;
  if (detail.requestConfig?.elt === bar()) {
    const left = new Set([...bar().querySelectorAll("#left [data-claim]")].map((link) => link.dataset.claim));
    for (const claim of [...chosen.keys()]) if (!left.has(claim)) chosen.delete(claim);
    if (!chosen.size) bar().reset();
  }
  showChosen();
});

// The text may come in anew at any time, whoever brings it.
new MutationObserver(showChosen).observe(proof().parentElement, { childList: true });

bar().addEventListener("click", ({ target }) => {
  const which = target.closest("[data-select]")?.dataset.select;
  if (which === "all") choose(inText());
  if (which === "none") {
    chosen.clear();
    document.getElementById("left").replaceChildren();
    showChosen();
  }
});

bar().addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) say(wordsFor("which-verdict"));
});

document.addEventListener("click", (event) => {
  const mark = event.target.closest("#proof a.mark");
  if (!mark || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
  event.preventDefault();
  if (event.shiftKey) chooseTo(mark.dataset.claim);
  else toggle(mark.dataset.claim);
});

// With Shift a browser would select the words up to the click.
document.addEventListener("mousedown", (event) => {
  if (event.shiftKey && event.target.closest("#proof a.mark")) event.preventDefault();
});
