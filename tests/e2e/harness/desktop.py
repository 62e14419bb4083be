# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own: X server, session bus, accessibility bus, window manager and home folder."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

from . import steps
from .program import Program
from .widget import eventually

# Root passes over permissions; a person at school does not, so the program never does here.
WITHOUT_RIGHTS = ('setpriv', '--bounding-set=-dac_override,-dac_read_search,-fowner') if os.geteuid() == 0 else ()

LAUNCHERS = ('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher')


class Desktop:
    """What a person has before them; use it in a with statement, and everything is gone after it.

    size: of the screen, in pixels. locale: the language of the program.
    home: a folder to keep between desktops, otherwise a new one. env: more environment for programs.
    settings: GSettings of the program, in GVariant text ({'window-maximized': 'true'}).
    """

    def __init__(self, size=(1366, 768), locale='nl_NL.UTF-8', home=None, env=None, settings=None):
        self.size = size
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='binnencirkel-e2e-'))
        self.home = pathlib.Path(home or self.folder / 'home')
        self.output = pathlib.Path(os.environ.get('E2E_OUTPUT', self.folder / 'output'))
        self.programs = []
        self._processes = []
        self._log = None
        self._settings = settings or {}

        build = os.environ.get('E2E_BUILD_DIR', '')
        self.env = {
            'PATH': os.environ['PATH'],
            'HOME': str(self.home),
            'XDG_RUNTIME_DIR': str(self.folder / 'run'),
            'XDG_CONFIG_HOME': str(self.home / '.config'),
            'XDG_DATA_HOME': str(self.home / '.local/share'),
            'XDG_CACHE_HOME': str(self.home / '.cache'),
            'DBUS_SESSION_BUS_ADDRESS': f'unix:path={self.folder}/run/bus',
            'LANG': locale,
            'LC_ALL': locale,
            'TZ': 'Europe/Amsterdam',
            'GDK_BACKEND': 'x11',
            'GSK_RENDERER': 'cairo',
            'GIO_USE_VFS': 'local',
            'ADW_DISABLE_PORTAL': '1',
            'GSETTINGS_BACKEND': 'keyfile',
            'GSETTINGS_SCHEMA_DIR': f'{build}/data',
            'BINNENCIRKEL_LOCALEDIR': f'{build}/po',
            'BINNENCIRKEL_E2E': str(self.folder),
        }
        self.env.update(env or {})

    # --- starting and stopping ------------------------------------------------------------------

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        (self.folder / 'run').mkdir(mode=0o700)
        self.home.mkdir(parents=True, exist_ok=True)
        self.output.mkdir(parents=True, exist_ok=True)
        self._log = open(self.folder / 'desktop.log', 'ab')
        self._write_settings()
        try:
            self._start_display()
            self._start_buses()
            self._start_window_manager()
        except BaseException:
            self._stop()
            raise
        steps.watch(self.shot)
        return self

    def __exit__(self, *_):
        steps.unwatch(self.shot)
        self._stop()

    def _write_settings(self):
        if self._settings:
            folder = self.home / '.config/glib-2.0/settings'
            folder.mkdir(parents=True, exist_ok=True)
            lines = [f'{name}={value}' for name, value in self._settings.items()]
            (folder / 'keyfile').write_text('\n'.join(['[nl/binnencirkel/Binnencirkel]', *lines, '']))

    def _start(self, *command, **extra):
        process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL,
                                   stdout=self._log, stderr=self._log, **extra)
        self._processes.append(process)
        return process

    def _start_display(self):
        reading, writing = os.pipe()
        width, height = self.size
        self._start('Xvfb', '-displayfd', str(writing), '-screen', '0', f'{width}x{height}x24',
                    '-nolisten', 'tcp', '-noreset', '-dpi', '96', pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, f'the X server did not start: {self.folder}/desktop.log'
        self.env['DISPLAY'] = f':{number}'
        # Accented capitals have keys of their own here; a key made up on the way types them small.
        self.x('setxkbmap', 'us', 'altgr-intl')

    def _start_buses(self):
        self._start('dbus-daemon', '--session', '--nofork', '--nopidfile', '--nosyslog',
                    f'--address={self.env["DBUS_SESSION_BUS_ADDRESS"]}')
        eventually(lambda: (self.folder / 'run/bus').exists(), 'the session bus')
        self._start(next(path for path in LAUNCHERS if os.path.exists(path)), '--launch-immediately')
        session = self._connect(self.env['DBUS_SESSION_BUS_ADDRESS'])

        def address():
            answer = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None,
                                       GLib.VariantType('(s)'), Gio.DBusCallFlags.NONE, 5000, None)
            return answer[0]

        self.env['AT_SPI_BUS_ADDRESS'] = eventually(address, 'the accessibility bus')
        self.accessibility = self._connect(self.env['AT_SPI_BUS_ADDRESS'])

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags
        connection = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        connection.set_exit_on_close(False)
        return connection

    def _start_window_manager(self):
        self._start('openbox', '--sm-disable')
        self._start('xcompmgr')
        eventually(lambda: 'window id' in self.x('xprop', '-root', '_NET_SUPPORTING_WM_CHECK'),
                   'the window manager')

    def _stop(self):
        for process in [*(program.process for program in self.programs), *reversed(self._processes)]:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        for process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
        self._end_leftovers()
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end_leftovers(self):
        """Ends what the buses started: only processes that carry this desktop's own mark."""
        mark = f'BINNENCIRKEL_E2E={self.folder}'.encode()
        for environ in pathlib.Path('/proc').glob('[0-9]*/environ'):
            with contextlib.suppress(OSError):
                if mark in environ.read_bytes().split(b'\0'):
                    os.kill(int(environ.parent.name), signal.SIGKILL)

    # --- what a person does -----------------------------------------------------------------------

    def run(self, *arguments, env=None, program=None):
        """Starts the program (or another one) with arguments; returns a Program."""
        command = [*WITHOUT_RIGHTS, program or os.environ['E2E_PROGRAM'], *map(str, arguments)]
        started = Program(self, command, {**self.env, **(env or {})})
        self.programs.append(started)
        return started

    def x(self, *command):
        """Runs an X tool and returns what it prints."""
        done = subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=self._log,
                              stdin=subprocess.DEVNULL, text=True, timeout=60, check=False)
        return done.stdout

    def key(self, *keys):
        """Presses keys in turn, as xdotool names them: key('ctrl+n'), key('Tab', 'Tab', 'Return')."""
        self.x('xdotool', 'key', '--clearmodifiers', '--delay', '25', *keys)

    def type(self, text):
        """Types text where the focus is."""
        self.x('xdotool', 'type', '--clearmodifiers', '--delay', '15', text)

    def point(self, x, y):
        """Moves the pointer, by way of a neighbour, so that every widget notices."""
        self.x('xdotool', 'mousemove', str(x - 2), str(y - 2), 'mousemove', str(x), str(y))

    def click(self, x, y, button=1, times=1):
        """Clicks at a place of the screen."""
        self.point(x, y)
        time.sleep(0.05)
        self.x('xdotool', 'click', '--repeat', str(times), '--delay', '60', str(button))

    def shot(self, name):
        """Keeps a picture of the whole screen; returns its path."""
        path = self.output / f'{name}.png'
        self.x('import', '-window', 'root', str(path))
        return path

    def drag(self, start, end, until=None):
        """Drags from one place of the screen to another, in steps, as a hand does.

        until: looks whether the target says that it takes this; only then the hand lets go.
        """
        self.point(*start)
        time.sleep(0.2)
        self.x('xdotool', 'mousedown', '1')
        time.sleep(0.2)
        for part in range(1, 11):
            x, y = (round(start[axis] + (end[axis] - start[axis]) * part / 10) for axis in (0, 1))
            self.x('xdotool', 'mousemove', str(x), str(y))
            time.sleep(0.05)
        if until:
            eventually(until, 'the target of the drag to say so')
        else:
            time.sleep(0.5)   # The target must have taken notice.
        self.x('xdotool', 'mouseup', '1')
