// Menu on phones, addresses of lists, and the warning before the session ends; drafts have a file of their own, loaded
// before this one. Loaded in the head, so that everything waits for the document.
(function () {
    "use strict";

    const drafts = window.skillcertDrafts;
    const WARN_SECONDS = 120;

    function ready(run) {
        if (document.readyState === "loading") {
            document.addEventListener("DOMContentLoaded", run);
        } else {
            run();
        }
    }

    // ---- Menu and user panel

    function menus() {
        const button = document.querySelector(".menu-button");
        const menu = document.getElementById("menu");
        if (button && menu) {
            button.addEventListener("click", () => {
                const open = menu.classList.toggle("open");
                button.setAttribute("aria-expanded", String(open));
            });
        }
        document.addEventListener("click", (event) => {
            document.querySelectorAll("details.user-menu[open]").forEach((panel) => {
                if (!panel.contains(event.target)) {
                    panel.open = false;
                }
            });
        });
        document.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                document.querySelectorAll("details.user-menu[open]").forEach((panel) => {
                    panel.open = false;
                    panel.querySelector("summary").focus();
                });
            }
        });
    }

    // ---- Lists on phones: filters are folded, and cards leave out what is empty

    function filters() {
        const form = document.querySelector("form.filters");
        const toggle = form && form.querySelector(".filter-toggle");
        if (!toggle) {
            return;
        }
        const key = "skillcert.filters." + window.location.pathname;
        const show = (open) => {
            form.classList.toggle("open", open);
            toggle.setAttribute("aria-expanded", String(open));
        };
        const used = Array.from(form.querySelectorAll(".filter input, .filter select")).filter((input) => input.value);
        toggle.querySelector(".filter-count").textContent = used.length > 0 ? "(" + used.length + ")" : "";
        show(window.sessionStorage.getItem(key) === "open");
        toggle.addEventListener("click", () => {
            const open = !form.classList.contains("open");
            show(open);
            window.sessionStorage.setItem(key, open ? "open" : "folded");
        });
    }

    function markBlanks() {
        document.querySelectorAll(".ui-datatable-reflow .ui-datatable-data > tr > td").forEach((cell) => {
            const title = cell.querySelector(":scope > .ui-column-title");
            const name = title ? title.textContent : "";
            const said = cell.textContent.replace(name, "").trim();
            const more = cell.querySelector("a, button, input, select, img, svg, i");
            cell.classList.toggle("blank", !more && (said === "" || said === "—"));
        });
    }

    // ---- Fields for several people: a list with a field in it, and not the list box the component calls it

    function plainLists() {
        const plain = () => {
            document.querySelectorAll("ul.ui-autocomplete-multiple-container").forEach((list) => {
                list.removeAttribute("role");
                list.removeAttribute("aria-orientation");
                list.querySelectorAll(":scope > li[role]").forEach((chosen) => {
                    chosen.removeAttribute("role");
                    chosen.removeAttribute("aria-selected");
                    chosen.removeAttribute("aria-label");
                });
            });
        };
        if (document.querySelector("ul.ui-autocomplete-multiple-container")) {
            plain();
            // Whoever is chosen gets a line of his own at once, without the server.
            new MutationObserver(plain).observe(document.body, { childList: true, subtree: true });
        }
    }

    // ---- Lists: page and order stand in the address

    function writeAddress(params) {
        if (!params || params.first === undefined) {
            return;
        }
        const address = new URL(window.location.href);
        const put = (name, value, without) => {
            if (value === without || value === "") {
                address.searchParams.delete(name);
            } else {
                address.searchParams.set(name, value);
            }
        };
        put("first", String(params.first), "0");
        put("sort", params.sort, "");
        put("order", params.sort ? params.order : "", "asc");
        window.history.replaceState(window.history.state, "", address);
        // The export is of the same list, in the same order.
        document.querySelectorAll(".table-tools a[href*='.xlsx']").forEach((link) => {
            const target = new URL(link.href);
            ["sort", "order"].forEach((name) => target.searchParams.delete(name));
            if (params.sort) {
                target.searchParams.set("sort", params.sort);
                target.searchParams.set("order", params.order);
            }
            link.href = target.href;
        });
    }

    // ---- Session: a warning two minutes before it ends

    let sessionTimer = null;

    function watchSession() {
        const seconds = Number(document.body.dataset.sessionSeconds);
        const dialog = document.getElementById("session-warning");
        if (!dialog || !(seconds > WARN_SECONDS)) {
            return;
        }
        window.clearTimeout(sessionTimer);
        sessionTimer = window.setTimeout(() => {
            dialog.showModal();
            sessionTimer = window.setTimeout(() => {
                drafts.leave();
                window.location.reload();
            }, WARN_SECONDS * 1000);
        }, (seconds - WARN_SECONDS) * 1000);
    }

    function renewal() {
        const button = document.querySelector(".session-renew");
        if (button) {
            button.addEventListener("click", () => {
                fetch(document.body.dataset.context + "/session", { cache: "no-store", redirect: "error" }).then(
                    () => {
                        document.getElementById("session-warning").close();
                        watchSession();
                    },
                    () => {
                        drafts.leave();
                        window.location.reload();
                    }
                );
            });
        }
    }

    // ---- Ajax

    /** What was refused before Faces saw it comes as a whole page: its reason is told here, where the input still is. */
    function showFailure(xhr) {
        const box = document.getElementById("failure");
        if (!box) {
            return;
        }
        const page = new DOMParser().parseFromString(xhr.responseText || "", "text/html");
        const said = Array.from(page.querySelectorAll(".reason, .error-id")).map((part) => part.textContent.trim());
        box.replaceChildren(
            ...(said.length > 0 ? said : [box.dataset.unreachable]).map((text) => {
                const paragraph = document.createElement("p");
                paragraph.textContent = text;
                return paragraph;
            })
        );
        box.hidden = false;
        box.scrollIntoView({ block: "center" });
    }

    function ajax() {
        if (!window.jQuery) {
            return;
        }
        window
            .jQuery(document)
            .on("pfAjaxComplete", (event, xhr, settings, params) => {
                watchSession();
                writeAddress(params);
                markBlanks();
                if (xhr && xhr.status === 200 && /html/.test(xhr.getResponseHeader("Content-Type"))) {
                    // A whole page for a part of this one is the log-in: the session has ended. Back here the draft is offered.
                    drafts.stillHere();
                    drafts.leave();
                    window.location.reload();
                    return;
                }
                const redirected = xhr && /<redirect /.test(xhr.responseText || "");
                if (!redirected) {
                    drafts.stillHere();
                    const error = document.querySelector("#feedback .ui-messages-error, #feedback .finding, #feedback .notice");
                    if (error) {
                        document.getElementById("feedback").scrollIntoView({ block: "center" });
                    }
                } else {
                    drafts.leave();
                    // What waits behind it was meant for the page that is being left.
                    window.PrimeFaces.ajax.Queue.abortAll();
                }
            })
            .on("pfAjaxError", (event, xhr) => {
                // Status 200 is a page in place of a part, dealt with on completion; an answer that the user left is none.
                if (xhr && xhr.status !== 200 && xhr.statusText !== "abort") {
                    drafts.stillHere();
                    showFailure(xhr);
                }
            })
            .on("pfAjaxSend", (event, xhr, settings) => {
                const failure = document.getElementById("failure");
                if (failure) {
                    failure.hidden = true;
                }
                const source = settings && settings.source;
                const element = typeof source === "string" ? document.getElementById(source) : source;
                const form = element && element.closest ? element.closest("form.draft") : null;
                if (form && element.matches("button, input[type=submit], a")) {
                    drafts.sent(form);
                }
            });
    }

    // ---- Forms that the rules check while they are typed: a page names its remote command checkForm

    function checkWhileTyping() {
        let timer = 0;
        document.addEventListener("change", (event) => {
            const form = event.target.closest ? event.target.closest("form.checked") : null;
            if (form && typeof window.checkForm === "function" && !drafts.isRestoring()) {
                window.clearTimeout(timer);
                // A form that is on its way to the server leads to another page, or checks itself when it comes back.
                timer = window.setTimeout(() => drafts.isLeaving() || window.checkForm(), 400);
            }
        });
    }

    // ---- Tables of check boxes: the arrow keys move from cell to cell, the space bar ticks as ever

    const STEPS = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

    function arrowsInMatrices() {
        document.addEventListener("keydown", (event) => {
            const step = STEPS[event.key];
            const box = event.target;
            if (!step || box.type !== "checkbox" || !box.closest("[data-arrows]")) {
                return;
            }
            const cell = box.closest("td");
            const row = cell.parentElement;
            const rows = Array.from(row.parentElement.rows);
            const next = rows[rows.indexOf(row) + step[0]];
            const target = next && next.cells[cell.cellIndex + step[1]];
            const other = target && target.querySelector("input[type=checkbox]");
            if (other) {
                event.preventDefault();
                other.focus();
            }
        });
    }

    // ---- A page shown again out of the browser's memory has been left on the server

    window.addEventListener("pageshow", (event) => {
        if (event.persisted) {
            drafts.leave();
            window.location.reload();
        }
    });

    ready(() => {
        menus();
        filters();
        markBlanks();
        plainLists();
        arrowsInMatrices();
        checkWhileTyping();
        drafts.keep();
        renewal();
        watchSession();
        ajax();
    });
})();
