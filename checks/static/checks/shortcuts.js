// Each key and what it does on an article’s page.
// After proof.js and words.js, whose functions it uses. Without it marks are links and the card is a form.
"use strict";

const NOTHING = wordsFor("nothing");

/** Whether a control can be used; where not, says the reason that stands beside it. */
function mayUse(control) {
  if (!control.matches(":disabled")) return true;
  const reason = control.closest("[disabled][aria-describedby]")?.getAttribute("aria-describedby");
  say(document.getElementById(reason)?.textContent ?? NOTHING);
  return false;
}

/** Presses a button of the card; a key without its button says so, as silence would look like a fault. */
function press(act) {
  const button = card().querySelector(`button[name=act][value="${act}"]:not(.vh)`);
  if (!button) say(NOTHING);
  else if (mayUse(button)) button.click();
}

/** A verdict is on the claim of the card: with bare words selected, it would fall on words that nobody means. */
function verdict(act) {
  if (bareInHand()) say(wordsFor("bare"));
  else press(act);
}

/** Takes back the last verdict. */
function undo() {
  const button = document.querySelector("#undo button");
  if (mayUse(button)) button.click();
}

/** Opens what holds a field of the card and puts the focus in it. */
function into(field) {
  if (!field || !mayUse(field)) return;
  work.classList.add("up");
  unfold(field);
  field.focus();
}

const KEYS = {
  j: () => show(card().querySelector("[rel=next]")?.dataset.claim),
  k: () => show(card().querySelector("[rel=prev]")?.dataset.claim),
  J: () => show(nextWith(["open", "recheck", "second"], 1)),
  K: () => show(nextWith(["open", "recheck", "second"], -1)),
  1: () => verdict("sourced"),
  2: () => verdict("disputed"),
  3: () => verdict("needs_context"),
  0: () => verdict("cleared"),
  r: () => press("open"),
  w: () => press("still_holds"),
  e: () => into(card().querySelector("[name=cited]")),
  n: () => into(card().querySelector("[name=note]")),
  u: undo,
  "[": () => press("shrink"),
  "]": () => press("grow"),
  "+": () => press("join"),
  s: splitAtCursor,
  c: claimSelection,
  b: toNextBare,
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && card().contains(event.target)) {
    event.preventDefault();
    saveAndNext();
  } else if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
    work.classList.remove("up");
    marksOf(inHand())[0]?.focus({ preventScroll: true });
  } else if (single(event) && Object.hasOwn(KEYS, event.key)) {
    event.preventDefault();
    if (event.repeat && !"jkJK".includes(event.key)) return;
    inTurn(KEYS[event.key]);
  }
});

/** Ctrl+Enter: the comment in hand; the verdict that was tried and refused, and with it whatever was typed; else the
    evidence in hand. */
function saveAndNext() {
  const attempted = card().querySelector("[name=attempted]").value;
  const saying = document.activeElement.closest(".saying");
  if (saying) saying.querySelector("button").click();
  else if (attempted) press(attempted);
  else if (document.activeElement.closest(".correction, .new-evidence")) press("evidence");
  else say(wordsFor("which-verdict"));
}
