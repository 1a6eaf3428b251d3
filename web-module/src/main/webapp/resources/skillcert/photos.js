// Sends photos: a ZIP as it is, or files and folders put into one ZIP here, without packing them; the file itself is the
// body of the request, so that neither the browser nor the server ever holds it in memory.
(function () {
    "use strict";

    const CRC = new Uint32Array(256).map((unused, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++) {
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        }
        return value >>> 0;
    });

    function crc32(bytes) {
        let crc = 0xffffffff;
        for (let i = 0; i < bytes.length; i++) {
            crc = (crc >>> 8) ^ CRC[(crc ^ bytes[i]) & 0xff];
        }
        return (crc ^ 0xffffffff) >>> 0;
    }

    /** Numbers in the order of the ZIP format: [value, bytes] each. */
    function fields(pairs, ...rest) {
        const view = new DataView(new ArrayBuffer(pairs.reduce((sum, pair) => sum + pair[1], 0)));
        let at = 0;
        pairs.forEach(([value, length]) => {
            if (length === 2) {
                view.setUint16(at, value, true);
            } else {
                view.setUint32(at, value, true);
            }
            at += length;
        });
        return new Blob([view.buffer, ...rest]);
    }

    /** Stored, names in UTF-8. The files stay where they are until they are sent. */
    async function zipOf(files, told) {
        const parts = [];
        const directory = [];
        let offset = 0;
        for (let i = 0; i < files.length; i++) {
            told(i + 1, files.length);
            const file = files[i];
            const name = new TextEncoder().encode(file.webkitRelativePath || file.name);
            const crc = crc32(new Uint8Array(await file.arrayBuffer()));
            const common = [
                [20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [crc, 4], [file.size, 4], [file.size, 4], [name.length, 2], [0, 2],
            ];
            const head = fields([[0x04034b50, 4], ...common], name);
            parts.push(head, file);
            directory.push(
                fields([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]], name)
            );
            offset += head.size + file.size;
        }
        const entries = new Blob(directory);
        const end = fields([
            [0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [entries.size, 4], [offset, 4], [0, 2],
        ]);
        return new Blob([...parts, entries, end], { type: "application/zip" });
    }

    const text = (pattern, ...values) => values.reduce((all, value, i) => all.replace("{" + i + "}", value), pattern);

    function ready() {
        const form = document.getElementById("photos");
        if (!form) {
            return;
        }
        const words = form.dataset;
        const bar = form.querySelector("progress");
        const line = form.querySelector(".upload-line");
        const failure = form.querySelector(".upload-failure");
        const send = form.querySelector(".upload-send");
        const stop = form.querySelector(".upload-stop");
        let request = null;

        function show(message, done, total) {
            bar.hidden = false;
            bar.max = total;
            bar.value = done;
            line.textContent = message;
        }

        function fail(message) {
            request = null;
            bar.hidden = true;
            line.textContent = "";
            failure.textContent = message;
            failure.hidden = false;
            failure.scrollIntoView({ block: "center" });
            send.disabled = false;
            stop.hidden = true;
        }

        function upload(blob, name) {
            const mega = (bytes) => (bytes / 1048576).toFixed(1);
            request = new XMLHttpRequest();
            request.open("POST", words.action);
            request.setRequestHeader("Content-Type", "application/zip");
            request.setRequestHeader("X-File-Name", encodeURIComponent(name));
            request.upload.addEventListener("progress", (event) =>
                show(text(words.sending, mega(event.loaded), mega(event.total)), event.loaded, event.total)
            );
            request.addEventListener("load", () => {
                const plain = /^text\/plain/.test(request.getResponseHeader("Content-Type") || "");
                if (request.status === 200 && plain) {
                    window.location.assign(request.responseText);
                } else if (request.status === 200) {
                    // A page in place of the address is the log-in: the session has ended.
                    window.location.reload();
                } else {
                    fail(plain ? request.responseText : words.unreachable);
                }
            });
            request.addEventListener("error", () => fail(words.unreachable));
            request.addEventListener("abort", () => fail(words.stopped));
            request.send(blob);
        }

        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            failure.hidden = true;
            const chosen = (name) => Array.from(form.querySelector("#" + name).files);
            const zips = chosen("zip");
            const files = chosen("files").concat(chosen("folder"));
            if (zips.length + files.length === 0) {
                fail(words.none);
                return;
            }
            send.disabled = true;
            stop.hidden = false;
            try {
                if (zips.length > 0) {
                    upload(zips[0], zips[0].name);
                } else {
                    const zip = await zipOf(files, (done, total) => show(text(words.packing, done, total), done, total));
                    upload(zip, words.name);
                }
            } catch (unreadable) {
                fail(words.unreachable);
            }
        });
        stop.addEventListener("click", () => {
            if (request) {
                request.abort();
            }
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", ready);
    } else {
        ready();
    }
})();
