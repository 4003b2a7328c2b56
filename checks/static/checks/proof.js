// The proof: moving between claims, marking by key, selecting words, the sheet on a phone.
// Without this script every act still works: marks are links, the card is a form.
"use strict";

const work = document.querySelector("main.work");
const card = () => document.getElementById("card");
const proof = () => document.getElementById("proof");
const inHand = () => card().dataset.claim;
const marksOf = (claim) => proof().querySelectorAll(`[data-claim="${claim}"]`);
/** A sentence of the page's own language, by its name in `_words.html`. */
const wordsFor = (name) => document.getElementById("words").content.querySelector(`[data-for="${name}"]`).textContent;

/** Shows a sentence where what was done is shown; it stays until the next. */
function say(sentence) {
  const line = document.createElement("p");
  line.className = "error";
  line.textContent = sentence;
  document.getElementById("said").replaceChildren(line);
}

// ---- One answer at a time ---------------------------------------------------------------------------------------

const waiting = [];

/** Does it now, or when the card under way has arrived. While something is being saved the next card is not known yet:
    what is pressed then is dropped, so that no verdict falls on a claim that nobody has seen. */
function inTurn(act) {
  if (!work.querySelector(".htmx-request")) act();
  else if (!saving) waiting.push(act);
}

let saving = false;
document.addEventListener("htmx:beforeRequest", ({ detail }) => { saving = detail.requestConfig.verb !== "get"; });
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  saving = false;
  if (!detail.successful || detail.xhr.getResponseHeader("HX-Reswap")) waiting.length = 0;
});

/** Goes on with what waited, up to the next request. */
function goOn() {
  while (waiting.length && !work.querySelector(".htmx-request")) waiting.shift()();
}

// ---- Which claim is in hand -------------------------------------------------------------------------------------

/** Fetches a claim's card; the text stays as it is. */
function show(claim) {
  if (!claim) return;
  const address = work.dataset.card.replace("/0/", `/${claim}/`);
  htmx.ajax("GET", address, { source: card(), target: "#card", swap: "outerHTML" });
}

/** The claim of the next mark with one of these statuses, from the one in hand; round the end of the text. */
function nextWith(statuses, step) {
  const firsts = [...proof().querySelectorAll("a[data-first]")];
  const here = firsts.findIndex((mark) => mark.dataset.claim === inHand());
  for (let turn = 1; turn <= firsts.length; turn += 1) {
    const mark = firsts.at((here + step * turn) % firsts.length);
    if (statuses.includes(mark.dataset.status)) return mark.dataset.claim;
  }
  return null;
}

/** Shows the claim whose words stand at a code point of the text; where none does, the bare words. */
function showAt(at) {
  const piece = [...proof().querySelectorAll("[data-start]")].findLast((one) => Number(one.dataset.start) <= at);
  if (piece?.dataset.claim) show(piece.dataset.claim);
  else if (piece) toBare(piece);
}

/** Marks the claim in hand in the text and brings it to the reading line, a third down the screen. */
function turnTo(claim) {
  proof().querySelectorAll("[aria-current]").forEach((mark) => mark.removeAttribute("aria-current"));
  const marks = marksOf(claim);
  marks.forEach((mark) => mark.setAttribute("aria-current", "true"));
  if (!marks.length) return;
  const { top, bottom } = marks[0].getBoundingClientRect();
  const room = work.classList.contains("up") ? innerHeight * 0.25 : innerHeight;
  if (top < 0 || bottom > room * 0.8 || work.dataset.follow === "yes") {
    const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches && Math.abs(top) < 2 * innerHeight;
    scrollBy({ top: top - Math.min(room, innerHeight) / 3, behavior: smooth ? "smooth" : "instant" });
  }
}

/** The fields of the card whose words are kept in this tab until they are saved, and where each is kept. */
const kept = () => card().querySelectorAll("[name=note], [name=proposed], [name=waiver], [name=correction], [name=words], .new-evidence :is([name=cited], [name=locator], [name=passage]), .saying textarea");
const place = (name, claim) => `${name}:${claim}`;

/** Puts what was typed and not saved back into its field; what came back with the card is kept as well. */
function bringBack() {
  kept().forEach((field) => {
    const typed = sessionStorage.getItem(place(field.name, inHand()));
    if (field.value) sessionStorage.setItem(place(field.name, inHand()), field.value);
    else if (typed) {
      field.value = typed;
      unfold(field);
    }
  });
}

let toldOf = "";

/** After a card came in: the text shows which one, what was typed and not saved is there again, the focus is in it. */
function cardArrived() {
  turnTo(inHand());
  const newest = card().dataset.revision;
  if (newest !== toldOf && newest !== proof().dataset.revision) {
    toldOf = newest;
    say(wordsFor("new-revision").replace("{number}", newest));
  }
  bringBack();
  const wanted = card().querySelector("[autofocus]");
  if (wanted) {
    wanted.closest("details")?.setAttribute("open", "");
    work.classList.add("up");
    wanted.focus();
    wanted.scrollIntoView({ block: "center" });
    waiting.length = 0;
  } else {
    document.getElementById("card-title")?.focus({ preventScroll: true });
    goOn();
  }
}

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.elt.id === "card") cardArrived();
  if (event.detail.elt?.id === "proof") { inMargin(); turnTo(inHand()); }
});

document.addEventListener("claim-changed", ({ detail }) => {
  marksOf(detail.claim).forEach((mark) => { mark.dataset.status = detail.status; });
  // What is said about a claim is saved by a button of its own, and waits through any other act.
  kept().forEach((field) => { if (!field.closest(".saying")) sessionStorage.removeItem(place(field.name, detail.claim)); });
});
document.addEventListener("said", ({ detail }) => sessionStorage.removeItem(place(detail.field, detail.claim)));

document.addEventListener("input", ({ target }) => {
  if ([...kept()].includes(target)) sessionStorage.setItem(place(target.name, inHand()), target.value);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-claim], a[data-at]");
  if (event.target.closest(".lower")) work.classList.remove("up");
  else if (event.target.closest("#card")) work.classList.add("up");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!getSelection().isCollapsed && proof().contains(link)) return;
  work.classList.add("up");
  inTurn(() => (link.dataset.claim ? show(link.dataset.claim) : showAt(Number(link.dataset.at))));
});

// A browser does not start a selection inside a link: while the button is down, a mark is none.
document.addEventListener("mousedown", (event) => {
  const mark = event.target.closest("a.mark");
  if (!mark || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = mark.getAttribute("href");
  mark.removeAttribute("href");
  addEventListener("mouseup", () => setTimeout(() => mark.setAttribute("href", address)), { once: true });
});

// ---- What could not be saved stays on the screen ----------------------------------------------------------------

// Signing in again in another tab changes the token that this page was made with.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=(\w+)/)?.[1];
  if (token && detail.formData.has("csrfmiddlewaretoken")) detail.formData.set("csrfmiddlewaretoken", token);
});

const SIGNED_OUT = wordsFor("signed-out");

document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.xhr.responseURL.includes("/accounts/")) return;
  event.detail.shouldSwap = false;
  waiting.length = 0;
  say(SIGNED_OUT);
});
for (const [failure, reason] of [["responseError", "not-taken"], ["sendError", "no-connection"]]) {
  document.addEventListener(`htmx:${failure}`, ({ detail }) => {
    waiting.length = 0;
    say(detail.xhr.status === 403 ? SIGNED_OUT : wordsFor(reason));
  });
}

// ---- Keys -------------------------------------------------------------------------------------------------------

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

/** Opens what holds a field of the card. */
function unfold(field) {
  for (let holder = field.closest("details"); holder; holder = holder.parentElement.closest("details")) holder.open = true;
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

// ---- Words selected in the text ---------------------------------------------------------------------------------

/** Where a point of the page stands in the revision, in code points (a string's own index counts UTF-16 units). */
function codePoint(node, offset) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-start]");
  if (piece && node.nodeType === Node.TEXT_NODE) {
    return Number(piece.dataset.start) + [...node.data.slice(0, offset)].length;
  }
  const pieces = [...proof().querySelectorAll("[data-start]")];
  const after = pieces.find((one) => node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
    || node === one || (node.childNodes[offset] && node.childNodes[offset].contains(one)));
  return after ? Number(after.dataset.start) : null;
}

/** The selected stretch of the text, or null. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!proof().contains(range.commonAncestorContainer)) return null;
  return { range, start: codePoint(range.startContainer, range.startOffset), end: codePoint(range.endContainer, range.endOffset) };
}

/** Makes a claim of the selected words; with a claim in hand that was cut, places that one on them. */
function claimSelection() {
  const words = selected();
  const back = card().querySelector(".bring-back");
  const field = (back ?? document.getElementById("selection")).querySelector("textarea");
  if (!words) return into(field);
  if (!mayUse(field)) return undefined;
  const form = back ? card().querySelector("form") : document.getElementById("selection");
  form.elements.start.value = words.start;
  form.elements.end.value = words.end;
  form.elements.revision.value = proof().dataset.revision;
  getSelection().removeAllRanges();
  if (back) return press("bring_back");
  form.requestSubmit();
  form.reset();
  return undefined;
}

/** Cuts the claim in hand at the cursor in the text; without one there, opens the list of its words. */
function splitAtCursor() {
  const selection = getSelection();
  const choice = card().querySelector("[name=at]");
  if (!choice || !mayUse(choice)) return;
  const inside = selection.anchorNode && [...marksOf(inHand())].some((mark) => mark.contains(selection.anchorNode));
  const at = inside ? codePoint(selection.anchorNode, selection.anchorOffset) : null;
  const word = at === null ? null : [...choice.options].findLast((option) => Number(option.value) <= at);
  if (!word) { into(choice); return; }
  choice.value = word.value;
  card().querySelector("[name=revision]").value = proof().dataset.revision;
  press("split");
}

const adder = document.createElement("button");
adder.id = "adder";
adder.type = "button";
adder.hidden = true;
adder.textContent = wordsFor("claim-these");
adder.addEventListener("mousedown", (event) => event.preventDefault());
adder.addEventListener("click", claimSelection);
document.body.append(adder);

document.addEventListener("selectionchange", () => {
  const words = selected();
  adder.hidden = !words || document.querySelector("#selection :disabled") !== null;
  if (adder.hidden) return;
  adder.textContent = wordsFor(card().querySelector(".bring-back") ? "bring-back" : "claim-these");
  const place = words.range.getBoundingClientRect();
  adder.style.left = `${Math.max(8, Math.min(place.left, innerWidth - 170)) + scrollX}px`;
  adder.style.top = `${place.bottom + scrollY + 6}px`;
});

/** The bare passage that is selected, if one is. */
const bareInHand = () => getSelection().anchorNode?.parentElement?.closest(".bare");

/** Brings a bare passage into view and selects it, so that one more key claims it. */
function toBare(passage) {
  passage.scrollIntoView({ block: "center" });
  getSelection().setBaseAndExtent(passage.firstChild, 0, passage.firstChild, passage.firstChild.length);
}

/** The bare passage behind the one selected, else the first below the top of the screen; round the end of the text. */
function toNextBare() {
  const bare = [...proof().querySelectorAll(".bare")];
  if (!bare.length) { say(wordsFor("no-bare")); return; }
  const below = bare.findIndex((one) => one.getBoundingClientRect().top > 0);
  const here = bare.indexOf(bareInHand());
  toBare(bare[here < 0 ? Math.max(0, below) : (here + 1) % bare.length]);
}

// ---- The margin -------------------------------------------------------------------------------------------------

/** Puts the marks of claims that start on one line side by side. */
function inMargin() {
  const starts = [...proof().querySelectorAll("a.mark[data-first], .bare")];
  const tops = starts.map((mark) => Math.round(mark.getClientRects()[0]?.top ?? 0));
  let column = 0;
  starts.forEach((mark, index) => {
    column = index && Math.abs(tops[index] - tops[index - 1]) < 8 ? Math.min(column + 1, 2) : 0;
    mark.style.setProperty("--column", column);
  });
}

addEventListener("resize", inMargin);
document.fonts.ready.then(inMargin);
inMargin();
work.dataset.follow = "yes";
if (new URLSearchParams(location.search).has("claim")) turnTo(inHand());
bringBack();
