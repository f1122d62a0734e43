/** Places, screen, languages and fonts: what a browser looks for on every system, and nothing of ours. */
const PASSED_ON =
  /^(?:path|home|user|tmpdir|temp|tmp|systemroot|systemdrive|windir|comspec|pathext|userprofile|programfiles(?:\(x86\))?|programdata|localappdata|appdata|display|wayland_display|xauthority|xdg_\w+|dbus_session_bus_address|lang|language|lc_\w+|tz|ld_library_path|fontconfig_\w+)$/i;

/**
 * The environment of a browser: it draws what others wrote, and must not hold keys and passwords of the command that
 * starts it.
 * @param more what this browser needs besides
 */
export function browserEnvironment(more: Record<string, string> = {}): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && PASSED_ON.test(name)) passed[name] = value;
  }
  return { ...passed, ...more };
}
