// A strict Content-Security-Policy for the built page. In dev there is none: Vite's client needs more.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Puts the policy into the built index.html: first in its head, with the hash of every inline style. */
export function contentPolicy(): Plugin {
  return {
    name: "quanze:content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (/<script\b(?![^>]*\bsrc=)/.test(html))
          throw new Error("index.html: inline scripts are not let through");
        const hashes = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) =>
          hashOf(css!),
        );
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyWith(hashes)}" />`;
        return html.replace(/<head>/, `<head>\n    ${meta}`);
      },
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function policyWith(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
