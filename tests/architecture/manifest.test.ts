/** The manifest asks for what is in use and nothing else; each permission has its reason here. */
import { describe, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import packageFile from "../../package.json" with { type: "json" };

const REASONS: Record<string, string> = {
  storage: "the session's memory of what each tab's reader found",
  sidePanel: "the panel",
  activeTab: "reading the one tab whose toolbar button the user pressed",
  scripting: "putting the reader into that tab; reading the selection with its line breaks",
  contextMenus: "'Add to Guidepost' on selected words",
};

const OPTIONAL_HOSTS: Record<string, string> = {
  "https://www.linkedin.com/*":
    "reading and marking the groups the user turned on, without a press each time; asked for when the user turns it on",
};

describe("manifest", () => {
  test("permissions are exactly those in use", () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(REASONS).sort());
  });

  test("the one host that may be asked for is LinkedIn's, and only once the user wants it", () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual(Object.keys(OPTIONAL_HOSTS).sort());
    expect(manifest).not.toHaveProperty("optional_permissions");
  });

  test("no host is required, nothing is web-accessible, nobody may connect (T10, T11)", () => {
    for (const key of [
      "host_permissions",
      "web_accessible_resources",
      "externally_connectable",
      "content_scripts",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test("the extension's pages may load nothing from anywhere and run nothing but their own files (T1, T15)", () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(" ");
        return [name, values.join(" ")];
      }),
    );
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'none'");
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
    expect([...policy.values()].join(" ")).not.toMatch(/https?:|unsafe|\*/);
  });

  test("it stays out of private windows (T20)", () => {
    expect(manifest.incognito).toBe("not_allowed");
  });

  test("version and package agree, and runtime dependencies are few", () => {
    expect(manifest.version).toBe(packageFile.version);
    expect(Object.keys(packageFile.dependencies).length).toBeLessThanOrEqual(8);
  });
});
