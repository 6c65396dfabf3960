import { expect, test } from 'vitest';
import { placeOf } from '../../../src/checks/debug-artifacts/place.ts';

test.each<[string, string, string, string?]>([
  ['symfony/src/Order.php', 'php', 'main'],
  ['lib/symfony/console/Order.php', 'php', 'vendored'],
  ['src/ace/order.js', 'javascript', 'main'],
  ['public/js/ace/mode.js', 'javascript', 'vendored'],
  ['app/models/user_story.rb', 'ruby', 'main'],
  ['src/user_story.ts', 'typescript', 'main'],
  ['src/parts/Hours.stories.tsx', 'tsx', 'test'],
  ['src/seeds/order.ts', 'typescript', 'main'],
  ['src/order/seed.ts', 'typescript', 'main'],
  ['src/seeds/order.ts', 'typescript', 'main', "import { PrismaClient } from '@prisma/client';\n"],
  ['src/seeds/order.ts', 'typescript', 'build', 'export async function seed() {}\n'],
  ['src/GrassSeed.cs', 'c-sharp', 'main'],
  ['src/GrassSeed.cs', 'c-sharp', 'build', 'public static async Task SeedAsync(ShopContext context) {}'],
  ['prisma/seeds/order.ts', 'typescript', 'build'],
  ['database/factories/seeders/Order.php', 'php', 'build'],
  ['shop/management/views.py', 'python', 'main'],
  ['shop/management/commands/sum.py', 'python', 'entry'],
  ['public/build/assets/user-settings.js', 'javascript', 'main'],
  ['public/build/assets/user-invoice2.js', 'javascript', 'main'],
  ['public/build/assets/Action-Cm9xMgDh.js', 'javascript', 'vendored'],
  ['public/build/assets/app-4ed993c7.js', 'javascript', 'vendored'],
])('%s in %s is %s', (path, language, place, text = 'f(1);\n') => {
  expect(placeOf(path, text, language)).toBe(place);
});
