import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** What a class of Python's that is a window, or a part of one, is made from: Qt, Tk, wx. */
const windows =
  /^[ \t]*class[ \t]+\w+\((?:[\w.]+,\s*)*(?:\w+\.)*(?:Q(?:Widget|Dialog|MainWindow|Frame|Thread|Object|Label|PushButton|TableView|TreeView|ListView|TableWidget|TreeWidget|TabWidget|GroupBox|ScrollArea|AbstractTableModel|StyledItemDelegate|Graphics\w+|OpenGLWidget|Runnable)|(?:tk|tkinter|Tk|ttk|ctk|customtkinter)\.(?:Tk|Toplevel|Frame|LabelFrame|Canvas|CTk\w*)|CTk(?:Frame|Toplevel)?|wx\.(?:Frame|Dialog|Panel|App))\b/mu;
/** What a file takes that is a part of a program with windows. */
const parts = /^[ \t]*(?:from|import)\s+(?:PyQt[456]|PySide[26]?|qtpy|tkinter|Tkinter|customtkinter|ttkbootstrap|wx|kivy|kivymd|flet)\b/mu;

/** What a script has that only chooses its file by a window. */
const asks = /__main__|(?<![\w.])input\(/u;

/** Whether the text is that of a window of Python's, whose user sees no console, as that of a window of Java or C# does not. */
export function isWindowText(text: string): boolean {
  return windows.test(text) || (parts.test(text) && (/^class\s/mu.test(text) || (/^def\s/mu.test(text) && !asks.test(text))));
}

/** The same, asked once of each file. */
export const isWindow = oncePerFile(({ language, text }) => language === 'python' && isWindowText(text));

/** Whether a call is what a file of a window does when it is run by its name, outside of its functions: nobody else runs that. */
export function isTriedOut({ within, headers }: Call, around: Surroundings): boolean {
  if (!isWindow(around) || within.includes('class_definition')) return false;
  return within.includes('function_definition')
    ? /^(?:async )?def (?:main|run|demo|test\w*)\(/u.test(headers.find((each) => /^(?:async )?def /u.test(each)) ?? '')
    : /__main__/u.test(headers.join(' '));
}

/** Whether a handler of what a user does in a window of Python's says that it was reached: `def on_canvas_click(self, event)`. */
export function isHandled({ headers }: Call, { language }: Surroundings): boolean {
  return (
    language === 'python' &&
    /^def \w*(?:click|press|release|key|mouse|drag|drop|scroll|hover|resize|focus|motion)\w*\(self,\s*(?:event|evt|e)\b/u.test(
      headers.findLast((each) => /^(?:async )?def /u.test(each)) ?? '',
    )
  );
}
