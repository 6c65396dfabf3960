/** The census path of a file named relative to another, within the same container. */
export function besides(path: string, name: string): string {
  const border = path.lastIndexOf('!/') + 2;
  const start = border === 1 ? 0 : border;
  const folders = path.slice(start).split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.' && part !== '') folders.push(part);
  }
  return path.slice(0, start) + folders.join('/');
}
