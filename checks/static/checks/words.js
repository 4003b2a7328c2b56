// Words selected in the text: a claim made of them, a cut at the cursor, bare passages.
// After proof.js, whose functions it uses.
"use strict";

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
