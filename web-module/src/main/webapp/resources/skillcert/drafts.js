// Drafts: what is typed into a form of the class draft is kept in this browser until it is sent or discarded, and offered
// when its page is opened again. A form says by data attributes what a draft needs to come back whole:
//   data-adds      on a button that adds a row, the beginning of the names in its rows
//   data-dialog    on a form in a dialog, the name of the dialog
(function () {
    "use strict";

    const DAY = 24 * 60 * 60 * 1000;
    const MOST_ROUNDS = 200;
    const PATIENCE = 30 * 1000;

    const store = {
        prefix() {
            return "skillcert.draft." + (document.body.dataset.user || "") + ".";
        },
        key(form) {
            return this.prefix() + window.location.pathname + window.location.search + "#" + form.id;
        },
        read(key) {
            try {
                return JSON.parse(window.localStorage.getItem(key));
            } catch (unreadable) {
                return null;
            }
        },
        write(key, draft) {
            try {
                window.localStorage.setItem(key, JSON.stringify(draft));
            } catch (storageFullOrOff) {
                // Without storage there are no drafts; the page works as before.
            }
        },
        forget(key) {
            window.localStorage.removeItem(key);
        },
        keys() {
            return Object.keys(window.localStorage).filter((key) => key.startsWith(this.prefix()));
        },
        /** What was sent and led to another page has arrived; what is older than a day is no longer meant. */
        sweep(formsHere) {
            const here = formsHere.map((form) => this.key(form));
            this.keys().forEach((key) => {
                const draft = this.read(key);
                const arrived = draft && draft.sent && !here.includes(key);
                if (!draft || arrived || Date.now() - draft.at > DAY) {
                    this.forget(key);
                }
            });
        },
    };

    let dirty = false;
    let leaving = false;
    let restoring = false;
    /** By form: what it held when it was opened, a draft about which nothing is decided, and what found no place. */
    const originals = {};
    const undecided = {};
    const unplaced = {};

    function forms() {
        return Array.from(document.querySelectorAll("form.draft"));
    }

    function isChoice(input) {
        return input.type === "checkbox" || input.type === "radio";
    }

    function nameOf(input) {
        return isChoice(input) ? input.name + "=" + input.value : input.name;
    }

    function valueOf(input) {
        return isChoice(input) ? input.checked : input.value;
    }

    function inputs(form) {
        return Array.from(form.elements).filter(
            (input) =>
                input.name &&
                !input.name.startsWith("jakarta.faces.") &&
                !["hidden", "password", "file", "submit", "button", "reset"].includes(input.type)
        );
    }

    function values(form) {
        const typed = {};
        inputs(form).forEach((input) => {
            typed[nameOf(input)] = valueOf(input);
        });
        return typed;
    }

    function same(one, other) {
        const names = Object.keys(one);
        return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
    }

    /** With what a former draft held and this page has no place for, and the draft that was offered and not yet taken. */
    function draftOf(form) {
        const draft = { at: Date.now(), values: { ...unplaced[form.id], ...values(form) } };
        if (undecided[form.id]) {
            draft.before = undecided[form.id];
        }
        return draft;
    }

    function save(form) {
        store.write(store.key(form), draftOf(form));
    }

    /** An action that leads back to its own page says that it is done; a log-in in between says nothing. */
    function isDone() {
        return document.querySelector("#feedback .ui-messages-info") !== null;
    }

    function keep() {
        const here = forms();
        if (document.body.dataset.user) {
            store.sweep(here);
        }
        here.forEach((form) => {
            const key = store.key(form);
            let offered = store.read(key);
            originals[form.id] = values(form);
            if (offered && offered.sent && isDone()) {
                offered = null;
            }
            if (offered && same(offered.values, originals[form.id])) {
                offered = offered.before;
            }
            if (offered) {
                undecided[form.id] = offered;
            } else {
                store.forget(key);
            }
        });
        offer();
        // At the document: an answer of the server puts another form in the place of the one that was sent.
        let timer = null;
        const changed = (event) => {
            const form = event.target.closest ? event.target.closest("form.draft") : null;
            if (!form || restoring) {
                return;
            }
            dirty = true;
            window.clearTimeout(timer);
            timer = window.setTimeout(() => {
                // What was sent meanwhile is no draft any more.
                if (!leaving && !restoring && form.isConnected) {
                    save(form);
                }
            }, 400);
        };
        document.addEventListener("input", changed);
        document.addEventListener("change", changed);
        document.addEventListener("submit", (event) => {
            if (event.target.matches("form.draft")) {
                sent(event.target);
            }
        });
        window.addEventListener("beforeunload", (event) => {
            if (dirty && !leaving) {
                event.preventDefault();
            }
        });
        document.addEventListener("click", (event) => {
            if (event.target.closest("[data-forget-drafts]")) {
                leaving = true;
                store.keys().forEach((key) => store.forget(key));
            }
            if (event.target.closest(".discards")) {
                leaving = true;
                forms().forEach((form) => store.forget(store.key(form)));
            }
        });
    }

    function sent(form) {
        if (!restoring) {
            leaving = true;
            store.write(store.key(form), { ...draftOf(form), sent: true });
        }
    }

    /**
     * The action was refused or stayed here: what is typed is a draft again, and so is what the answer added. If the
     * page says that it is done, the server has it.
     */
    function stillHere() {
        if (restoring) {
            return;
        }
        leaving = false;
        forms().forEach((form) => {
            const draft = store.read(store.key(form));
            if (draft && draft.sent && isDone()) {
                originals[form.id] = values(form);
                store.forget(store.key(form));
                dirty = false;
            } else if ((draft && draft.sent) || !same(values(form), originals[form.id] || {})) {
                save(form);
            }
        });
    }

    // ---- The offer, and how a draft comes back

    function offer() {
        const box = document.getElementById("draft-offer");
        const ids = Object.keys(undecided);
        if (!box) {
            return;
        }
        box.hidden = ids.length === 0;
        if (ids.length === 0) {
            return;
        }
        const at = Math.max(...ids.map((id) => undecided[id].at));
        box.querySelector(".draft-time").textContent = new Date(at).toLocaleString(document.documentElement.lang);
        box.querySelector(".draft-restore").onclick = () => restoreAll(box, ids);
        box.querySelector(".draft-discard").onclick = () => {
            ids.forEach((id) => {
                const older = undecided[id].before;
                const form = document.getElementById(id);
                delete undecided[id];
                if (older) {
                    undecided[id] = older;
                }
                if (older || !same(values(form), originals[id])) {
                    save(form);
                } else {
                    store.forget(store.key(form));
                }
            });
            offer();
        };
    }

    async function restoreAll(box, ids) {
        box.querySelectorAll("button").forEach((button) => {
            button.disabled = true;
        });
        restoring = true;
        try {
            const wanted = Object.fromEntries(ids.map((id) => [id, undecided[id].values]));
            // Twice: what one form asks the server for may draw another one anew, as it was before.
            for (const id of [...ids, ...ids]) {
                unplaced[id] = await restore(id, wanted[id]);
                delete undecided[id];
            }
        } finally {
            restoring = false;
            box.querySelectorAll("button").forEach((button) => {
                button.disabled = false;
            });
        }
        dirty = true;
        ids.forEach((id) => save(document.getElementById(id)));
        if (typeof window.checkForm === "function") {
            window.checkForm();
        }
        box.hidden = true;
        showUnplaced(ids);
    }

    /**
     * Fills in what there is; a tick may bring more inputs, a button more rows, so this goes on while something moves.
     *
     * @return what the page has no place for
     */
    async function restore(id, wanted) {
        const dialog = document.getElementById(id).dataset.dialog;
        if (dialog && Object.values(wanted).some((value) => value)) {
            window.PF(dialog).show();
        }
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const moved = fill(document.getElementById(id), wanted);
            await settled();
            const form = document.getElementById(id);
            const missing = Object.keys(missingIn(form, wanted));
            if (missing.length === 0) {
                return {};
            }
            const before = inputs(form).length;
            const adding = Array.from(form.querySelectorAll("[data-adds]")).find((button) =>
                missing.some((name) => name.startsWith(button.dataset.adds))
            );
            if (adding) {
                adding.click();
                await settled();
            }
            const more = inputs(document.getElementById(id)).length > before;
            if (!moved && !more) {
                break;
            }
        }
        return missingIn(document.getElementById(id), wanted);
    }

    /** @return whether anything was changed by it */
    function fill(form, wanted) {
        let moved = false;
        inputs(form).forEach((input) => {
            const name = nameOf(input);
            if (name in wanted && wanted[name] !== valueOf(input)) {
                if (isChoice(input)) {
                    input.checked = wanted[name];
                } else {
                    input.value = wanted[name];
                }
                moved = moved || valueOf(input) === wanted[name];
                input.dispatchEvent(new Event("change", { bubbles: true }));
            }
        });
        return moved;
    }

    function missingIn(form, wanted) {
        const here = values(form);
        return Object.fromEntries(
            Object.entries(wanted).filter(([name, value]) => value && value !== true && !(name in here && here[name] === value))
        );
    }

    /** Until the server has answered everything that was asked. */
    function settled() {
        const end = Date.now() + PATIENCE;
        return new Promise((resolve) => {
            let quiet = 0;
            const look = () => {
                const busy = (window.jQuery && window.jQuery.active > 0) || !window.PrimeFaces.ajax.Queue.isEmpty();
                quiet = busy ? 0 : quiet + 1;
                if (quiet === 3 || Date.now() > end) {
                    resolve();
                } else {
                    window.setTimeout(look, 40);
                }
            };
            look();
        });
    }

    /** Nothing typed is dropped in silence: what has no place any more is shown, to be copied from there. */
    function showUnplaced(ids) {
        const box = document.getElementById("draft-rest");
        const texts = ids.flatMap((id) => Object.values(unplaced[id]));
        box.hidden = texts.length === 0;
        box.querySelector("ul").replaceChildren(
            ...texts.map((text) => {
                const item = document.createElement("li");
                item.textContent = text;
                return item;
            })
        );
    }

    window.skillcertDrafts = {
        keep,
        sent,
        stillHere,
        leave() {
            leaving = true;
        },
        isLeaving() {
            return leaving;
        },
        isRestoring() {
            return restoring;
        },
    };
})();
