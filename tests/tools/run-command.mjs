/** Runs a command with its output shown, and answers its exit status; never throws. */
import { spawn } from "node:child_process";

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<number>} the exit status; 127 where the command could not be started
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: options.quiet ? "ignore" : "inherit",
      env: { ...process.env, ...options.env },
      // Only npm is a script there; a quoted path to node.exe would be cut at its first space by the shell.
      shell: process.platform === "win32" && command === "npm",
      ...(options.timeout ? { timeout: options.timeout } : {}),
    });
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
