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

/** A verdict is on the selected claims, else on that of the card: with bare words selected, it would fall on words that
    nobody means. */
function verdict(act) {
  if (chosen.size) markChosen(act);
  else if (bareInHand()) say(wordsFor("bare"));
  else press(act);
}

/** Takes back what was marked last; again, what was marked before that. */
function undo() {
  const button = document.querySelector("#undo button");
  if (mayUse(button)) button.click();
}

/** Where claims are assigned: the link for the selected ones, else the card's field, or the fold that fetches it. */
function assigning() {
  if (chosen.size) return document.querySelector("#several [data-assign]");
  return card().querySelector("[name=to]") ?? card().querySelector(".assign summary");
}

function assign() {
  const place = assigning();
  if (!place) say(NOTHING);
  else if (place.matches("a")) place.click();
  else into(place);
}

/** Opens what holds a field of the card and puts the focus in it. */
function into(field) {
  if (!field || !mayUse(field)) return;
  work.classList.add("up");
  unfold(field);
  field.focus();
}

/** Gives a step what it does on this page, each in its turn. */
function step(name, act, possible = () => true, repeats = false) {
  STEPS[name] = { act: () => inTurn(act, OPENING.includes(name)), possible, repeats };
}

const there = (part) => () => Boolean(card().querySelector(part)) && !card().querySelector(part).matches(":disabled");
const button = (act) => `button[name=act][value="${act}"]:not(.vh)`;
const UNDECIDED = ["open", "recheck", "half", "second"];

step("next_claim", () => show(card().querySelector("[rel=next]")?.dataset.claim), there("[rel=next]"), true);
step("previous_claim", () => show(card().querySelector("[rel=prev]")?.dataset.claim), there("[rel=prev]"), true);
step("next_open", () => show(nextWith(UNDECIDED, 1)), () => nextWith(UNDECIDED, 1) !== null, true);
step("previous_open", () => show(nextWith(UNDECIDED, -1)), () => nextWith(UNDECIDED, -1) !== null, true);
step("next_bare", toNextBare, () => proof().querySelector(".bare") !== null);
for (const act of ["sourced", "disputed", "needs_context", "cleared", "open"]) {
  step(act, () => verdict(act), () => chosen.size > 0 || there(button(act))());
}
for (const act of ["still_holds", "shrink", "grow", "join"]) step(act, () => press(act), there(button(act)));
step("undo", undo, () => !document.querySelector("#undo button").disabled);
step("evidence", () => into(card().querySelector("[name=cited]")), there("[name=cited]"));
step("note", () => into(document.querySelector(chosen.size ? "#several-note" : "#card [name=note]")), there("[name=note]"));
step("assign", assign, () => Boolean(assigning()));
step("split", splitAtCursor, there("[name=at]"));
step("claim_words", claimSelection, () => !document.querySelector("#selection :disabled"));

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && card().contains(event.target)) {
    event.preventDefault();
    saveAndNext();
  } else if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
    backToText();
  }
});

/** Esc: from wherever the focus is to the claim in hand, in the text. */
function backToText() {
  work.classList.remove("up");
  marksOf(inHand())[0]?.focus({ preventScroll: true });
}
step("back", backToText);

/** The button that saves the part of the card in which a field stands; undefined beside the verdicts, which are many. */
function ownButton(field) {
  const part = field.closest(".assigning, .saying, .alert, .correction, .new-evidence");
  return part?.querySelector(":is(.saying, .alert) button, button[value=assign], button[value=evidence]");
}

// The first button of the form would be pressed, wherever the field stands.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing || !event.target.matches("#card input")) return;
  event.preventDefault();
  const own = ownButton(event.target);
  if (own) own.click();
  else say(wordsFor("which-verdict"));
});

/** Ctrl+Enter: the assignment or comment in hand; the verdict that was tried and refused, and with it whatever was typed;
    else the evidence in hand. */
function saveAndNext() {
  const attempted = card().querySelector("[name=attempted]").value;
  const own = ownButton(document.activeElement);
  if (own && (own.value !== "evidence" || !attempted)) own.click();
  else if (attempted) press(attempted);
  else say(wordsFor("which-verdict"));
}
