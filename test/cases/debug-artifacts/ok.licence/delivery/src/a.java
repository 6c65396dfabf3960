/*
 * Copyright 2026 Example. All rights reserved.
 * Licensed under the Apache License; you may not use this file except in compliance.
 */
class A {}
