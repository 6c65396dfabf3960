import { n as e, t } from "./rolldown-runtime.js";
var n = t(((e, t) => {
	t.exports = class e extends Error {
		constructor(t = {}, ...n) {
			let [r, i, a] = n;
			typeof t == `string` && (r = t, t = {}), n = [
				r,
				i,
				a
			], super(...n), Error.captureStackTrace && Error.captureStackTrace(this, e), this.data = t, this.date = /* @__PURE__ */ new Date();
		}
	};
})), r = t(((t, n) => {
	let { Transform: r } = e(`stream`);
	n.exports = class extends r {
		constructor(e, t = !1) {
			super(e), this._streaming = !1, this._num_chunks = 0, this._total_size = 0, this._debugMode = t;
		}
		_transform(e, t, n) {
			this._streaming ||= (this.push(`zINSTREAM\0`), !0), this._total_size += e.length;
			let r = Buffer.alloc(4);
			r.writeInt32BE(e.length, 0), this.push(r), this.push(e), this._num_chunks += 1, n();
		}
		_flush(e) {
			if (this._debugMode && console.log(`node-clam: Received final data from stream.`), !this._readableState.ended) {
				let e = Buffer.alloc(4);
				e.writeInt32BE(0, 0), this.push(e);
			}
			e();
		}
	};
})), i = t(((t, n) => {
	let { resolve: r } = e(`path`), { readdir: i } = e(`fs`).promises, a = async (e, t = !0) => {
		let n = await i(e, { withFileTypes: !0 });
		return (await Promise.all(n.map((n) => {
			let i = r(e, n.name);
			return t ? n.isDirectory() ? a(i) : i : n.isDirectory() ? new Promise((e) => e(null)) : i;
		}))).filter(Boolean).flat();
	};
	n.exports = a;
})), a = t(((t, a) => {
	let o = e(`os`), s = e(`net`), c = e(`fs`), l = e(`path`), u = e(`tls`), { promisify: d } = e(`util`), { execFile: f } = e(`child_process`), { PassThrough: p, Transform: m, Readable: h } = e(`stream`), { Socket: g } = e(`dgram`), _ = e(`fs`).promises, v = n(), y = r(), b = i(), x = _.access, S = _.readFile, C = _.readdir, w = _.stat, T = d(f);
	a.exports = class {
		constructor() {
			this.initialized = !1, this.debugLabel = `node-clam`, this.defaultScanner = `clamdscan`, this.defaults = Object.freeze({
				removeInfected: !1,
				quarantineInfected: !1,
				scanLog: null,
				debugMode: !1,
				fileList: null,
				scanRecursively: !0,
				clamscan: {
					path: `/usr/bin/clamscan`,
					scanArchives: !0,
					db: null,
					active: !0
				},
				clamdscan: {
					socket: !1,
					host: !1,
					port: !1,
					timeout: 6e4,
					localFallback: !0,
					path: `/usr/bin/clamdscan`,
					configFile: null,
					multiscan: !0,
					reloadDb: !1,
					active: !0,
					bypassTest: !1,
					tls: !1
				},
				preference: this.defaultScanner
			}), this.settings = { ...this.defaults };
		}
		async init(e = {}, t = null) {
			let n = !1;
			if (t && typeof t != `function`) throw new v(`Invalid cb provided to init method. Second paramter, if provided, must be a function!`);
			return t && typeof t == `function` && (n = !0), new Promise(async (r, i) => {
				if (this.initialized === !0) return n ? t(null, this) : r(this);
				let a = {};
				if (Object.prototype.hasOwnProperty.call(e, `clamscan`) && Object.keys(e.clamscan).length > 0 && (a.clamscan = {
					...this.defaults.clamscan,
					...e.clamscan
				}, delete e.clamscan), Object.prototype.hasOwnProperty.call(e, `clamdscan`) && Object.keys(e.clamdscan).length > 0 && (a.clamdscan = {
					...this.defaults.clamdscan,
					...e.clamdscan
				}, delete e.clamdscan), this.settings = {
					...this.defaults,
					...a,
					...e
				}, this.settings && `debugMode` in this.settings && this.settings.debugMode === !0 && console.log(`${this.debugLabel}: DEBUG MODE ON`), `quarantinePath` in this.settings && this.settings.quarantinePath && (this.settings.quarantineInfected = this.settings.quarantinePath), this.scanner = this.defaultScanner, `preference` in this.settings && typeof this.settings.preference != `string` || ![`clamscan`, `clamdscan`].includes(this.settings.preference)) {
					if (this.settings.clamdscan.socket || this.settings.clamdscan.port || this.settings.clamdscan.host) this.settings.clamdscan.localFallback = !1;
					else {
						let e = new v(`Invalid virus scanner preference defined and no valid socket/port/host option provided!`);
						return n ? t(e, null) : i(e);
					}
				}
				(`preference` in this.settings && this.settings.preference === `clamscan` && `clamscan` in this.settings && `active` in this.settings.clamscan && this.settings.clamscan.active === !0 || this.settings.preference === `clamdscan` && `clamdscan` in this.settings && `active` in this.settings.clamdscan && this.settings.clamdscan.active !== !0 && `clamscan` in this.settings && `active` in this.settings.clamscan && this.settings.clamscan.active === !0) && (this.scanner = `clamscan`);
				try {
					if (!await this._isClamavBinary(this.scanner)) {
						if (this.scanner === `clamdscan` && this.settings.clamscan.active === !0 && await this._isClamavBinary(`clamscan`)) this.scanner = `clamscan`;
						else if (this.scanner === `clamscan` && this.settings.clamdscan.active === !0 && await this._isClamavBinary(`clamdscan`)) this.scanner = `clamdscan`;
						else {
							if (!this.settings.clamdscan.socket && !this.settings.clamdscan.port && !this.settings.clamdscan.host) {
								let e = new v(`No valid & active virus scanning binaries are active and available and no socket/port/host option provided!`);
								return n ? t(e, null) : i(e);
							}
							this.settings.clamdscan.localFallback = !1;
						}
					}
				} catch (e) {
					return n ? t(e, null) : i(e);
				}
				if (!this.settings.clamdscan.socket && !this.settings.clamdscan.port && !this.settings.clamdscan.host && (this.settings.clamdscan.active === !0 && this.settings.clamdscan.localFallback === !0 || this.settings.clamscan.active === !0) && this.settings.quarantineInfected) try {
					await x(this.settings.quarantineInfected, c.constants.R_OK);
				} catch (e) {
					this.settings.debugMode && console.log(`${this.debugLabel} error:`, e);
					let r = new v({ err: e }, `Quarantine infected path (${this.settings.quarantineInfected}) is invalid.`);
					return n ? t(r, null) : i(r);
				}
				if (!this.settings.clamdscan.socket && !this.settings.clamdscan.port && !this.settings.clamdscan.host && this.scanner === `clamscan` && this.settings.clamscan.db) try {
					await x(this.settings.clamscan.db, c.constants.R_OK);
				} catch (e) {
					this.settings.debugMode && console.log(`${this.debugLabel} error:`, e), this.settings.clamscan.db = null;
				}
				if ((!this.settings.clamdscan.socket && !this.settings.clamdscan.port && !this.settings.clamdscan.host || (this.settings.clamdscan.socket || this.settings.clamdscan.port || this.settings.clamdscan.host) && this.settings.clamdscan.localFallback === !0 && this.settings.clamdscan.active === !0 || this.settings.clamdscan.active === !1 && this.settings.clamscan.active === !0 || this.preference) && this.settings.scanLog) try {
					await x(this.settings.scanLog, c.constants.R_OK);
				} catch (e) {
					this.settings.debugMode && console.log(`${this.debugLabel} error:`, e), this.settings.scanLog = null;
				}
				if (this.scanner === `clamdscan` && this.settings.clamdscan.bypassTest === !1 && (this.settings.clamdscan.socket || this.settings.clamdscan.port || this.settings.clamdscan.host)) {
					this.settings.debugMode && console.log(`${this.debugLabel}: Initially testing socket/tcp connection to clamscan server.`);
					try {
						(await this.ping()).end(), this.settings.debugMode && console.log(`${this.debugLabel}: Established connection to clamscan server!`);
					} catch (e) {
						return n ? t(e, null) : i(e);
					}
				}
				return this.clamFlags = this._buildClamFlags(this.scanner, this.settings), this.initialized = !0, n ? t(null, this) : r(this);
			});
		}
		reset(e = {}, t = null) {
			let n = !1;
			if (t && typeof t != `function`) throw new v("Invalid cb provided to `reset`. Second paramter, if provided, must be a function!");
			return t && typeof t == `function` && (n = !0), this.initialized = !1, this.settings = { ...this.defaults }, new Promise(async (r, i) => {
				try {
					return await this.init(e), n ? t(null, this) : r(this);
				} catch (e) {
					return n ? t(e, null) : i(e);
				}
			});
		}
		_buildClamArgs(e) {
			let t = this.clamFlags.slice();
			return typeof e == `string` && t.push(e), Array.isArray(e) && (t = t.concat(e)), t;
		}
		_buildClamFlags(e, t) {
			let n = [`--no-summary`];
			return e === `clamscan` ? (n.push(`--stdout`), t.removeInfected === !0 ? n.push(`--remove=yes`) : n.push(`--remove=no`), `clamscan` in t && typeof t.clamscan == `object` && `db` in t.clamscan && t.clamscan.db && typeof t.clamscan.db == `string` && n.push(`--database=${t.clamscan.db}`), t.clamscan.scanArchives === !0 ? n.push(`--scan-archive=yes`) : n.push(`--scan-archive=no`), t.scanRecursively === !0 ? n.push(`-r`) : n.push(`--recursive=no`)) : e === `clamdscan` && (n.push(`--fdpass`), t.removeInfected === !0 && n.push(`--remove`), `clamdscan` in t && typeof t.clamdscan == `object` && `configFile` in t.clamdscan && t.clamdscan.configFile && typeof t.clamdscan.configFile == `string` && n.push(`--config-file=${t.clamdscan.configFile}`), t.clamdscan.multiscan === !0 && n.push(`--multiscan`), t.clamdscan.reloadDb === !0 && n.push(`--reload`)), t.removeInfected !== !0 && `quarantineInfected` in t && t.quarantineInfected && typeof t.quarantineInfected == `string` && n.push(`--move=${t.quarantineInfected}`), `scanLog` in t && t.scanLog && typeof t.scanLog == `string` && n.push(`--log=${t.scanLog}`), `fileList` in t && t.fileList && typeof t.fileList == `string` && n.push(`--file-list=${t.fileList}`), n;
		}
		_initSocket(e = ``) {
			return new Promise((t, n) => {
				this.settings.debugMode && console.log(`${this.debugLabel}: Attempting to establish socket/TCP connection for "${e}"`);
				let r, i = this.settings.clamdscan.timeout ? this.settings.clamdscan.timeout : 2e4;
				if (this.settings.clamdscan.socket) r = s.createConnection({
					path: this.settings.clamdscan.socket,
					timeout: i
				});
				else if (this.settings.clamdscan.port) r = this.settings.clamdscan.host ? this.settings.clamdscan.tls ? u.connect({
					host: this.settings.clamdscan.host,
					port: this.settings.clamdscan.port,
					timeout: i
				}) : s.createConnection({
					host: this.settings.clamdscan.host,
					port: this.settings.clamdscan.port,
					timeout: i
				}) : this.settings.tls ? u.connect({
					port: this.settings.clamdscan.port,
					timeout: i
				}) : s.createConnection({
					port: this.settings.clamdscan.port,
					timeout: i
				});
				else throw new v(`Unable not establish connection to clamd service: No socket or host/port combo provided!`);
				this.settings.clamdscan.timeout && r.setTimeout(this.settings.clamdscan.timeout), r.on(`connect`, () => {
					if (r.remotePort && r.remotePort.toString() === this.settings.clamdscan.port.toString()) this.settings.debugMode && console.log(`${this.debugLabel}: using remote server: ${r.remoteAddress}:${r.remotePort}`);
					else if (this.settings.clamdscan.socket) this.settings.debugMode && console.log(`${this.debugLabel}: using local unix domain socket: ${this.settings.clamdscan.socket}`);
					else if (this.settings.debugMode) {
						let { port: e, address: t } = r.address();
						console.log(`${this.debugLabel}: meta port value: ${e} vs ${r.remotePort}`), console.log(`${this.debugLabel}: meta address value: ${t} vs ${r.remoteAddress}`), console.log(`${this.debugLabel}: something is not working...`);
					}
					return t(r);
				}).on(`timeout`, () => {
					this.settings.debugMode && console.log(`${this.debugLabel}: Socket/Host connection timed out.`), n(Error(`Connection to host has timed out.`)), r.end();
				}).on(`close`, () => {
					this.settings.debugMode && console.log(`${this.debugLabel}: Socket/Host connection closed.`);
				}).on(`error`, (e) => {
					this.settings.debugMode && console.error(`${this.debugLabel}: Socket/Host connection failed:`, e), n(e);
				});
			});
		}
		async _isClamavBinary(e) {
			let { path: t = null, configFile: n = null } = this.settings[e];
			if (!t) return this.settings.debugMode && console.log(`${this.debugLabel}: Could not determine path for clamav binary.`), !1;
			let r = {
				clamdscan: [`--version`],
				clamscan: [`--version`]
			};
			n && r[e].push(`--config-file=${n}`);
			try {
				await x(t, c.constants.R_OK);
				let { stdout: n } = await T(t, r[e]);
				return n.toString().match(/ClamAV/) !== null || (this.settings.debugMode && console.log(`${this.debugLabel}: Could not verify the ${e} binary.`), !1);
			} catch (t) {
				return this.settings.debugMode && console.log(`${this.debugLabel}: Could not verify the ${e} binary.`, t), !1;
			}
		}
		_isLocalHost() {
			return [
				`127.0.0.1`,
				`localhost`,
				o.hostname()
			].includes(this.settings.clamdscan.host);
		}
		_isReadableStream(e) {
			return !e || typeof e != `object` ? !1 : typeof e.pipe == `function` && typeof e._readableState == `object`;
		}
		_ping(e = null) {
			return this.ping(e);
		}
		_processResult(e, t = null) {
			let n = !1;
			if (typeof e != `string`) throw this.settings.debugMode && console.log(`${this.debugLabel}: Invalid stdout from scanner (not a string): `, e), Error(`Invalid result to process (not a string)`);
			if (e = e.trim(), /:\s+OK(\u0000|[\r\n])?$/.test(e)) return this.settings.debugMode && console.log(`${this.debugLabel}: File is OK!`), {
				isInfected: !1,
				viruses: [],
				file: t,
				resultString: e,
				timeout: n
			};
			if (/:\s+(.+)FOUND(\u0000|[\r\n])?/gm.test(e)) return this.settings.debugMode && (this.settings.debugMode && console.log(`${this.debugLabel}: Scan Response: `, e), this.settings.debugMode && console.log(`${this.debugLabel}: File is INFECTED!`)), {
				isInfected: !0,
				viruses: Array.from(new Set(e.split(/(\u0000|[\r\n])/).map((e) => /:\s+(.+)FOUND$/gm.test(e) ? e.replace(/(.+:\s+)(.+)FOUND/gm, `$2`).trim() : null).filter((e) => !!e))),
				file: t,
				resultString: e,
				timeout: n
			};
			if (/^(.+)ERROR(\u0000|[\r\n])?/gm.test(e)) {
				let t = e.replace(/^(.+)ERROR/gm, `$1`).trim();
				return this.settings.debugMode && (this.settings.debugMode && console.log(`${this.debugLabel}: Error Response: `, t), this.settings.debugMode && console.log(`${this.debugLabel}: File may be INFECTED!`)), new v({ error: t }, `An error occurred while scanning the piped-through stream: ${t}`);
			}
			return e === `COMMAND READ TIMED OUT` ? (n = !0, this.settings.debugMode && (this.settings.debugMode && console.log(`${this.debugLabel}: Scanning file has timed out. Message: `, e), this.settings.debugMode && console.log(`${this.debugLabel}: File may be INFECTED!`)), {
				isInfected: null,
				viruses: [],
				file: t,
				resultString: e,
				timeout: n
			}) : (this.settings.debugMode && (this.settings.debugMode && console.log(`${this.debugLabel}: Error Response: `, e), this.settings.debugMode && console.log(`${this.debugLabel}: File may be INFECTED!`)), {
				isInfected: null,
				viruses: [],
				file: t,
				resultString: e,
				timeout: n
			});
		}
		getVersion(e) {
			let t = this, n = !1;
			if (e && typeof e != `function`) throw new v(`Invalid cb provided to scanStream. Second paramter must be a function!`);
			return e && typeof e == `function` && (n = !0), new Promise(async (r, i) => {
				let a = async () => {
					let a = t._buildClamArgs(`--version`);
					t.settings.debugMode && console.log(`${this.debugLabel}: Configured clam command: ${t.settings[t.scanner].path}`, a.join(` `));
					try {
						let { stdout: o, stderr: s } = await T(`${t.settings[t.scanner].path}`, a);
						if (s) {
							let r = new v({
								stderr: s,
								file: null
							}, `ClamAV responded with an unexpected response when requesting version.`);
							return t.settings.debugMode && console.log(`${this.debugLabel}: `, r), n ? e(r, null, null) : i(r);
						}
						return n ? e(null, o) : r(o);
					} catch (a) {
						if (Object.prototype.hasOwnProperty.call(a, `code`) && a.code === 1) return n ? e(null, null) : r(null, null);
						let o = new v({ err: a }, `There was an error requestion ClamAV version.`);
						return t.settings.debugMode && console.log(`${this.debugLabel}: `, o), n ? e(o, null) : i(o);
					}
				};
				if (this.scanner === `clamdscan` && (this.settings.clamdscan.socket || this.settings.clamdscan.port || this.settings.clamdscan.host)) {
					let t = [], o;
					try {
						o = await this._initSocket(`getVersion`), o.write(`nVERSION
`), o.on(`data`, (e) => t.push(e)), o.on(`end`, () => {
							let i = Buffer.concat(t);
							return o.end(), n ? e(null, i.toString()) : r(i.toString());
						});
					} catch (t) {
						return o && `readyState` in o && o.readyState && o.end(), this.settings.clamdscan.localFallback === !0 ? a() : n ? e(t, null) : i(t);
					}
				} else return a();
			});
		}
		isInfected(e = ``, t = null) {
			let n = this, r = !1;
			if (t && typeof t != `function`) throw new v(`Invalid cb provided to isInfected. Second paramter, if provided, must be a function!`);
			return t && typeof t == `function` && (r = !0), new Promise(async (i, a) => {
				if (typeof e != `string` || typeof e == `string` && e.trim() === ``) {
					let n = new v({ file: e }, `Invalid or empty file name provided.`);
					return r ? t(n, e, null, []) : a(n);
				}
				e = e.trim();
				let o = () => {
					n.settings.debugMode && console.log(`${this.debugLabel}: [Local Scan] Scanning ${e}`);
					let o = n._buildClamArgs(e);
					n.settings.debugMode && console.log(`${this.debugLabel}: Configured clam command: ${n.settings[n.scanner].path}`, o.join(` `)), f(n.settings[n.scanner].path, o, (o, s, c) => {
						let { isInfected: l, viruses: u } = n._processResult(s, e);
						if (o) {
							if (Object.prototype.hasOwnProperty.call(o, `code`) && o.code === 1) return r ? t(null, e, !0, u) : i({
								file: e,
								isInfected: l,
								viruses: u
							});
							let s = new v({
								file: e,
								err: o,
								isInfected: null
							}, `There was an error scanning the file (ClamAV Error Code: ${o.code})`);
							return n.settings.debugMode && console.log(`${this.debugLabel}`, s), r ? t(s, e, null, []) : a(s);
						}
						if (c) {
							let a = new v({
								stderr: c,
								file: e
							}, `The file was scanned but ClamAV responded with an unexpected response.`);
							return n.settings.debugMode && console.log(`${this.debugLabel}: `, a), r ? t(a, e, null, u) : i({
								file: e,
								isInfected: l,
								viruses: u
							});
						}
						try {
							return r ? t(null, e, l, u) : i({
								file: e,
								isInfected: l,
								viruses: u
							});
						} catch (n) {
							let i = new v({
								file: e,
								err: n,
								isInfected: null
							}, `There was an error processing the results from ClamAV`);
							return r ? t(i, e, null, []) : a(i);
						}
					});
				};
				try {
					await x(e, c.constants.R_OK);
				} catch (n) {
					let i = new v({
						err: n,
						file: e
					}, `Could not find file to scan!`);
					return r ? t(i, e, !0) : a(i);
				}
				try {
					let n = await w(e), a = n.isDirectory(), o = n.isFile();
					if (!o && !a) throw Error(`${e} is not a valid file or directory.`);
					if (!o && a) {
						let { isInfected: n } = await this.scanDir(e);
						return r ? t(null, e, n, []) : i({
							file: e,
							isInfected: n,
							viruses: []
						});
					}
				} catch (n) {
					return r ? t(n, e, null) : a(n);
				}
				if (this.settings.clamdscan.socket || this.settings.clamdscan.port || this.settings.clamdscan.host) {
					if (this.settings.clamdscan.socket) {
						let n;
						try {
							n = await this._initSocket(`isInfected`), this.settings.debugMode && console.log(`${this.debugLabel}: scanning with local domain socket now.`), this.settings.clamdscan.multiscan === !0 ? n.write(`MULTISCAN ${e}`) : n.write(`SCAN ${e}`), n.on(`data`, async (s) => {
								this.settings.debugMode && console.log(`${this.debugLabel}: Received response from remote clamd service: `, s.toString());
								try {
									let a = this._processResult(s.toString(), e);
									if (a instanceof Error) throw n.end(), a;
									n.end();
									let { isInfected: o, viruses: c } = a;
									return r ? t(null, e, o, c) : i({
										file: e,
										isInfected: o,
										viruses: c
									});
								} catch (i) {
									return n.end(), this.settings.clamdscan.localFallback === !0 ? o() : r ? t(i, e, null, []) : a(i);
								}
							});
						} catch (i) {
							return n && `readyState` in n && n.readyState && n.end(), this.settings.clamdscan.localFallback === !0 ? o() : r ? t(i, e, null, []) : a(i);
						}
					} else {
						let n = c.createReadStream(e);
						try {
							let a = await this.scanStream(n);
							return r ? t(null, e, a, []) : i({
								...a,
								file: e
							});
						} catch (n) {
							if (this.settings.clamdscan.localFallback === !0) return await o();
							let i = new v({
								err: n,
								file: e
							}, `Could not scan file via TCP or locally!`);
							return r ? t(i, e, null, []) : a(i);
						} finally {
							n.destroy();
						}
					}
				} else try {
					return await o();
				} catch (n) {
					return r ? t(n, e, null) : a(n);
				}
			});
		}
		passthrough() {
			let e = this, t = !1, n = null, r = !1, i = () => {
				n && clearInterval(n), n = null, r = 0;
			};
			return new m({
				transform(n, a, o) {
					let s = () => {
						this._forkStream.write(n) ? o(null, n) : this._forkStream.once(`drain`, () => {
							o(null, n);
						});
					}, c = (e, n = null, r = null) => {
						this._forkStream.unpipe(), this._forkStream.destroy(), this._clamavTransform.destroy(), this._clamavSocket && this._clamavSocket.end(), i(), n === !0 ? (t === !1 && (t = !0, this.emit(`scan-complete`, r)), this.emit(`stream-infected`, r)) : this.emit(`error`, e || new v(r));
					};
					this._clamavSocket ? s() : (this._forkStream = new p(), this._clamavTransform = new y({}, e.settings.debugMode), this._clamavResponseChunks = [], e._initSocket(`passthrough`).then((n) => {
						this._clamavSocket = n, e.settings.debugMode && console.log(`${e.debugLabel}: ClamAV Socket Initialized...`), this._forkStream.pipe(this._clamavTransform).pipe(this._clamavSocket), this._clamavSocket.on(`close`, (t) => {
							e.settings.debugMode && console.log(`${e.debugLabel}: ClamAV socket has been closed! Because of Error:`, t), this._clamavSocket.end();
						}).on(`end`, () => {
							this._clamavSocket.end(), e.settings.debugMode && console.log(`${e.debugLabel}: ClamAV socket has received the last chunk!`);
							let n = Buffer.concat(this._clamavResponseChunks), a = e._processResult(n.toString(`utf8`), null);
							this._clamavResponseChunks = [], e.settings.debugMode && (console.log(`${e.debugLabel}: Result of scan:`, a), console.log(`${e.debugLabel}: It took ${r} seconds to scan the file(s).`), i()), a.timeout === !0 && this.emit(`timeout`), t === !1 && (t = !0, this._clamavSocket.end(), this.emit(`scan-complete`, a));
						}).on(`timeout`, () => {
							this.emit(`timeout`, Error(`Connection to host/socket has timed out`)), this._clamavSocket.end(), e.settings.debugMode && console.log(`${e.debugLabel}: Connection to host/socket has timed out`);
						}).on(`ready`, () => {
							e.settings.debugMode && console.log(`${e.debugLabel}: ClamAV socket ready to receive`);
						}).on(`connect`, () => {
							e.settings.debugMode && console.log(`${e.debugLabel}: Connected to ClamAV socket`);
						}).on(`error`, (t) => {
							console.error(`${e.debugLabel}: Error emitted from ClamAV socket: `, t), c(t);
						}).on(`data`, (t) => {
							this._clamavResponseChunks.push(t), e.settings.debugMode && console.log(`${e.debugLabel}: Got result!`, t.toString());
							let n = Buffer.concat(this._clamavResponseChunks), r = e._processResult(n.toString(), null);
							r instanceof v || typeof r == `object` && (`isInfected` in r && r.isInfected === !0 || `timeout` in r && r.timeout === !0) ? typeof r == `object` && `isInfected` in r && r.isInfected === !0 ? c(null, !0, r) : typeof r == `object` && `isInfected` in r && r.isInfected === !1 ? (this.emit(`timeout`), c(null, !1, r)) : c(r) : e.settings.debugMode && console.log(`${e.debugLabel}: Processed Result: `, r, n.toString());
						}), e.settings.debugMode && console.log(`${e.debugLabel}: Doing initial transform!`), s();
					}, (t) => {
						this._clamavSocket && `readyState` in this._clamavSocket && this._clamavSocket.readyState && this._clamavSocket.end(), e.settings.debugMode && console.error(`${e.debugLabel}: Error initiating socket to ClamAV: `, t), c(t);
					}));
				},
				flush(t) {
					if (e.settings.debugMode && console.log(`${e.debugLabel}: Done with the full pipeline.`), n = null, r = 0, e.settings.debugMode && (n = setInterval(() => {
						r += 1, r % 5 == 0 && console.log(`${e.debugLabel}: ClamAV has been scanning for ${r} seconds...`);
					}, 1e3)), this._clamavSocket && this._clamavSocket.writable === !0) {
						let e = Buffer.alloc(4);
						e.writeInt32BE(0, 0), this._clamavSocket.write(e, t);
					}
				}
			});
		}
		ping(e) {
			let t = !1;
			if (e && typeof e != `function`) throw new v(`Invalid cb provided to ping. Second parameter must be a function!`);
			e && typeof e == `function` && (t = !0);
			let n;
			return new Promise(async (r, i) => {
				try {
					n = await this._initSocket(`ping`), this.settings.debugMode && console.log(`${this.debugLabel}: Established connection to clamscan server!`), n.write(`PING`);
					let a = !1;
					n.on(`end`, () => {
						if (!a) {
							let n = new v(`Did not get a PONG response from clamscan server.`);
							t ? e(n, null) : i(n);
						}
					}), n.on(`data`, (o) => {
						if (o.toString().trim() === `PONG`) return a = !0, this.settings.debugMode && console.log(`${this.debugLabel}: PONG!`), t ? e(null, n) : r(n);
						let s = new v(o, `Could not establish connection to the remote clamscan server.`);
						return t ? e(s, null) : i(s);
					}), n.on(`error`, (n) => (this.settings.debugMode && console.log(`${this.debugLabel}: Could not connect to the clamscan server.`, n), t ? e(n, null) : i(n)));
				} catch (n) {
					return t ? e(n, !1) : i(n);
				}
			});
		}
		scanFile(e, t) {
			return this.isInfected(e, t);
		}
		scanFiles(e = [], t = null, n = null) {
			let r = this, i = !1;
			if (n && typeof n != `function`) throw new v("Invalid file callback provided to `scanFiles`. Third paramter, if provided, must be a function!");
			if (t && typeof t != `function`) throw new v("Invalid end-scan callback provided to `scanFiles`. Second paramter, if provided, must be a function!");
			if (t && typeof t == `function` && (i = !0), e && Array.isArray(e) && e.length > 1e6) throw new v({ numFiles: e.length }, `NodeClam has haulted because more than 1 million files were about to be scanned. We suggest taking a different approach.`);
			return new Promise(async (a, s) => {
				let c = {}, l = [], u = [], d = [], p = 0, m = (e, n) => (d = n.trim().split(`
`).map((e) => /FOUND\n?$/.test(e) ? e.replace(/(.+):\s+(.+)FOUND\n?$/, `$2`).trim() : null).filter(Boolean), n.trim().split(`
`).filter(Boolean).forEach((e) => {
					if (/^[-]+$/.test(e)) return;
					let t = `<Unknown File Path!>`, n = e.match(/^(.*): /);
					n && n.length > 0 && (t = n[1]), /\s+OK(\u0000|[\r\n])?$/.test(e) ? (r.settings.debugMode && console.log(`${this.debugLabel}: ${t} is OK!`), l.push(t)) : (r.settings.debugMode && console.log(`${this.debugLabel}: ${t} is INFECTED!`), u.push(t));
				}), u = Array.from(new Set(u)), l = Array.from(new Set(l)), d = Array.from(new Set(d)), e ? i ? t(e, [], u, {}, []) : s(new v({ badFiles: u }, e)) : i ? t(null, l, u, c, d) : a({
					goodFiles: l,
					badFiles: u,
					viruses: d,
					errors: c
				})), h = async (e) => {
					let t = `${r.settings[r.scanner].path} ${r._buildClamArgs(e).join(` `)}`;
					r.settings.debugMode && r.settings.debugMode && console.log(`${r.debugLabel}: Configured clam command: ${t}`), f(r.settings[r.scanner].path, r._buildClamArgs(e), (t, n, i) => (r.settings.debugMode && console.log(`${this.debugLabel}: stdout:`, n), t && t.code !== 1 && t.code === 2 && i.split(o.EOL).filter((e) => /^ERROR: Can't access file/.test(e)).length < e.length ? m(t, n) : (i && (r.settings.debugMode && console.log(`${this.debugLabel}: `, i), i.length > 0 && (c = i.split(o.EOL).map((e) => {
						let t = e.match(/^ERROR: Can't access file (.*)$/);
						return t !== null && t.length > 1 && typeof t[1] == `string` ? { [t[1]]: `Can't access file.` } : null;
					}).filter(Boolean).reduce((e, t) => ({
						...e,
						...t
					}), {}))), m(null, n))));
				}, g = async (e) => {
					let o = e.length;
					if (r.settings.debugMode && console.log(`${this.debugLabel}: Scanning a list of ${o} passed files.`, e), n && typeof n == `function`) {
						let d = [];
						for (; e.length > 0;) {
							let t = [];
							t = e.length > 10 ? e.splice(0, 10) : e.splice(0);
							let r = (await Promise.all(t.map((e) => this.isInfected(e).catch((e) => e)))).map((e, n) => [t[n], e]);
							r.forEach((e) => n(null, e[0], e[1])), d = d.concat(r);
						}
						if (d.forEach((e) => {
							e[1] === !0 ? u.push(e[0]) : e[1] === !1 ? l.push(e[0]) : e[1] instanceof Error && (c[e[0]] = e[1]);
						}), o !== d.length) {
							let e = `The number of results did not match the number of files to scan!`;
							return i ? t(new v(e), l, u, {}, []) : s(new v({
								goodFiles: l,
								badFiles: u
							}, e));
						}
						return u = Array.from(new Set(u)), l = Array.from(new Set(l)), r.settings.debugMode && (console.log(`${r.debugLabel}: Scan Complete!`), console.log(`${r.debugLabel}: Num Bad Files: `, u.length), console.log(`${r.debugLabel}: Num Good Files: `, l.length)), i ? t(null, l, u, {}, []) : a({
							goodFiles: l,
							badFiles: u,
							errors: null,
							viruses: []
						});
					}
					let f = [], p = async () => {
						if (f = Array.from(new Set(f.filter((e) => !!e))).filter((e) => typeof e == `string`), f.length <= 0) {
							let e = new v(`No valid files provided to scan!`);
							return i ? t(e, [], [], {}, []) : s(e);
						}
						if (r.settings.clamdscan.socket || r.settings.clamdscan.port) {
							let e = [];
							for (; f.length > 0;) {
								let t = [];
								t = f.length > 10 ? f.splice(0, 10) : f.splice(0);
								let n = (await Promise.all(t.map((e) => r.isInfected(e).catch((e) => e)))).map((e, n) => [t[n], e]);
								e = e.concat(n);
							}
							return e.forEach((e) => {
								e[1] instanceof Error ? c[e[0]] = e[1] : typeof e[1] == `object` && `isInfected` in e[1] && e[1].isInfected === !0 ? (u.push(e[1].file), `viruses` in e[1] && Array.isArray(e[1].viruses) && e[1].viruses.length > 0 && (d = d.concat(e[1].viruses))) : typeof e[1] == `object` && `isInfected` in e[1] && e[1].isInfected === !1 && l.push(e[1].file);
							}), u = Array.from(new Set(u)), l = Array.from(new Set(l)), d = Array.from(new Set(d)), r.settings.debugMode && (console.log(`${r.debugLabel}: Scan Complete!`), console.log(`${r.debugLabel}: Num Bad Files: `, u.length), console.log(`${r.debugLabel}: Num Good Files: `, l.length), console.log(`${r.debugLabel}: Num Viruses: `, d.length)), i ? t(null, l, u, c, d) : a({
								errors: c,
								goodFiles: l,
								badFiles: u,
								viruses: d
							});
						}
						return h(f);
					};
					if (this.scanRecursively === !1 && this.scanner === `clamdscan`) {
						for (; e.length > 0;) {
							let t = [];
							t = e.length > 10 ? e.splice(0, 10) : e.splice(0);
							let n = await Promise.all(t.map((e) => w(e).catch((e) => e)));
							for (let e in n) {
								let r = n[e];
								if (r instanceof Error) c[t[e]] = r;
								else if (r.isFile()) f.push(t[e]);
								else if (r.isDirectory()) {
									let n = RegExp(`^(?!${r})(.+)$`);
									try {
										let i = (await C(t[e], { withFileTypes: !0 })).filter((e) => e.isFile()).map((e) => e.name.replace(n, `${r}/${e.name}`));
										f = f.concat(i);
									} catch (n) {
										c[t[e]] = n;
									}
								}
							}
						}
						return p();
					}
					return f = e, p();
				};
				if (typeof e == `string` && e.trim().length > 0 && (e = e.trim().split(`,`).map((e) => e.trim())), Array.isArray(e) && (p = e.length, e = e.filter((e) => !!e).filter((e) => typeof e == `string`), e.length < p)) {
					let n = new v({
						numFiles: e.length,
						origNumFiles: p
					}, "You've specified at least one invalid item to the files list (first parameter) of the `scanFiles` method.");
					return i ? t(n, [], [], {}, []) : s(n);
				}
				if (!Array.isArray(e) || e.length === 0) {
					if (!(`fileList` in this.settings) || !this.settings.fileList) {
						let n = new v({
							files: e,
							settings: this.settings
						}, `No files provided to scan and no file list provided!`);
						return i ? t(n, [], [], {}, []) : s(n);
					}
					try {
						return g((await S(this.settings.fileList)).toString().split(o.EOL));
					} catch (e) {
						let n = new v({
							err: e,
							fileList: this.settings.fileList
						}, `No files provided and file list was provided but could not be found! ${e}`);
						return i ? t(n, [], [], {}, []) : s(n);
					}
				}
				return g(e);
			});
		}
		scanDir(e = ``, t = null, n = null) {
			let r = this, i = !1;
			if (t && typeof t != `function`) throw new v("Invalid end-scan callback provided to `scanDir`. Second paramter, if provided, must be a function!");
			return t && typeof t == `function` && (i = !0), new Promise(async (a, s) => {
				if (typeof e != `string` || typeof e == `string` && e.trim() === ``) {
					let n = new v({ path: e }, `Invalid path provided! Path must be a string!`);
					return i ? t(n, [], []) : s(n);
				}
				e = l.normalize(e).replace(/\/$/, ``);
				try {
					await x(e, c.constants.R_OK);
				} catch (n) {
					let r = new v({
						path: e,
						err: n
					}, `Invalid path specified to scan!`);
					return i ? t(r, [], []) : s(r);
				}
				let u = () => {
					f(r.settings[r.scanner].path, r._buildClamArgs(e), (n, o, c) => {
						let { isInfected: l, viruses: u } = r._processResult(o, e);
						if (n) {
							if (Object.prototype.hasOwnProperty.call(n, `code`) && n.code === 1) return i ? t(null, [], [e], u) : a({
								path: e,
								isInfected: l,
								badFiles: [e],
								goodFiles: [],
								viruses: u
							});
							let r = new v({
								path: e,
								err: n
							}, `There was an error scanning the path or processing the result.`);
							return i ? t(r, [], [], []) : s(r);
						}
						if (c) return console.error(`${r.debugLabel} error: `, c), i ? t(null, [], [], []) : a({
							stderr: c,
							path: e,
							isInfected: l,
							goodFiles: [],
							badFiles: [],
							viruses: u
						});
						let d = l ? [] : [e], f = l ? [e] : [];
						return i ? t(null, d, f, u) : a({
							path: e,
							isInfected: l,
							goodFiles: d,
							badFiles: f,
							viruses: u
						});
					});
				};
				if (this.settings.scanRecursively === !0 && (typeof n == `function` || !i)) try {
					let n = await b(e, !0), { goodFiles: r, badFiles: o, viruses: s, errors: c } = await this.scanFiles(n, null, null);
					return i ? t(null, r, o, s) : a({
						goodFiles: r,
						badFiles: o,
						viruses: s,
						errors: c
					});
				} catch (n) {
					let r = new v({
						path: e,
						err: n
					}, `There was an issue scanning the path specified!`);
					return i ? t(r, [], []) : s(r);
				}
				if (this.settings.scanRecursively === !1 && this.scanner === `clamdscan`) try {
					let n = await b(e), { goodFiles: r, badFiles: o, viruses: s, errors: c } = await this.scanFiles(n, null, null);
					return i ? t(null, r, o, s) : a({
						goodFiles: r,
						badFiles: o,
						viruses: s,
						errors: c
					});
				} catch (n) {
					let r = new v({
						path: e,
						err: n
					}, `Could not read the file listing of the path provided.`);
					return i ? t(r, [], []) : s(r);
				}
				if (typeof n != `function` || !i) {
					if (this.settings.clamdscan.socket || this.settings.clamdscan.port && (!this.settings.clamdscan.host || this._isLocalHost())) {
						let n;
						try {
							n = await this._initSocket(`scanDir`), this.settings.debugMode && console.log(`${this.debugLabel}: scanning path with local domain socket now.`), this.settings.clamdscan.multiscan === !0 ? n.write(`MULTISCAN ${e}`) : n.write(`CONTSCAN ${e}`);
							let r = [];
							n.on(`data`, (e) => {
								r.push(e);
							}).on(`end`, async () => {
								this.settings.debugMode && console.log(`${this.debugLabel}: Received response from remote clamd service.`);
								let c = Buffer.concat(r), l = this._processResult(c.toString(), e);
								if (l instanceof Error) {
									if (this.settings.clamdscan.localFallback === !0) return u();
									let n = new v({
										path: e,
										err: l
									}, `There was an issue scanning the path provided: ${l}`);
									return i ? t(n, [], []) : s(n);
								}
								n.end(), this.settings.debugMode && console.log(`${this.debugLabel}: Results: `, l);
								let { isInfected: d, viruses: f } = l, p = [];
								d && (p = Array.from(new Set(l.resultString.split(o.EOL).map((e) => {
									let [t, n] = e.replace(/ FOUND$/, ``).split(`: `);
									return {
										file: t,
										virus: n
									};
								}))));
								let m = d ? [] : [e], h = (await b(e)).length - p.length;
								return this.settings.debugMode && console.log(`${this.debugLabel}: Bad Files: `, p), this.settings.debugMode && console.log(`${this.debugLabel}: # Good Files: `, h), i ? t(null, m, p, f, h) : a({
									path: e,
									isInfected: d,
									goodFiles: m,
									badFiles: p,
									viruses: f,
									numGoodFiles: h
								});
							});
						} catch (n) {
							let r = new v({
								path: e,
								err: n
							}, `There was an issue scanning the path provided: ${n}`);
							return i ? t(r, [], []) : s(r);
						}
					} else if (this.settings.clamdscan.port && !this._isLocalHost()) {
						let n = [];
						try {
							let r = await b(e, this.settings.scanRecursively);
							for (; r.length > 0;) {
								let e = [];
								e = r.length > 10 ? r.splice(0, 10) : r.splice(0), n.concat(await Promise.all(e.map((e) => this.scanStream(c.createReadStream(e)))));
							}
							let o = n.any((e) => e === !1), s = o ? [] : [e], l = o ? [e] : [];
							return i ? t(null, s, l) : a({
								path: e,
								isInfected: o,
								goodFiles: s,
								badFiles: l,
								viruses: []
							});
						} catch (n) {
							let r = new v({
								path: e,
								err: n
							}, `Invalid path provided! Path must be a string!`);
							return i ? t(r, [], []) : s(r);
						}
					} else u();
				}
			});
		}
		scanStream(e, t) {
			let n = !1;
			if (t && typeof t != `function`) throw new v(`Invalid cb provided to scanStream. Second paramter must be a function!`);
			return t && typeof t == `function` && (n = !0), new Promise(async (r, i) => {
				let a = !1;
				if (!this._isReadableStream(e)) {
					let r = new v({ stream: e }, `Invalid stream provided to scan.`);
					return n ? t(r, null) : i(r);
				}
				if (this.settings.debugMode && console.log(`${this.debugLabel}: Provided stream is readable.`), !this.settings.clamdscan.socket && !this.settings.clamdscan.port && !this.settings.clamdscan.host) {
					let e = new v({ clamdscanSettings: this.settings.clamdscan }, `Invalid information provided to connect to clamav service. A unix socket or port (+ optional host) is required!`);
					return n ? t(e, null) : i(e);
				}
				let o;
				try {
					let s = new y({}, this.settings.debugMode);
					o = await this._initSocket(`scanStream`), s.on(`data`, (e) => {
						o.write(e);
					}).on(`end`, () => {
						this.settings.debugMode && console.log(`${this.debugLabel}: The transform stream has ended.`);
					}).on(`error`, (e) => (console.error(`${this.debugLabel}: Error emitted from transform stream: `, e), o.end(), n ? t(e, null) : i(e))), e.on(`data`, (e) => {
						s.write(e);
					}).on(`end`, () => {
						this.settings.debugMode && console.log(`${this.debugLabel}: The input stream has dried up.`), a = !0, s.end();
					}).on(`error`, (e) => (this.settings.debugMode && console.log(`${this.debugLabel}: There was an error with the input stream(maybe uploader closed browser ?).`, e), n ? t(e, null) : i(e)));
					let c = [];
					o.on(`data`, (t) => {
						this.settings.debugMode && console.log(`${this.debugLabel}: Received output from ClamAV Socket.`), e.isPaused() || e.pause(), c.push(t);
					}).on(`close`, (e) => {
						o.end(), this.settings.debugMode && console.log(`${this.debugLabel}: ClamAV socket has been closed!`, e);
					}).on(`error`, (e) => (console.error(`${this.debugLabel}: Error emitted from ClamAV socket: `, e), o.end(), s.destroy(), n ? t(e, null) : i(e))).on(`end`, () => {
						this.settings.debugMode && console.log(`${this.debugLabel}: ClamAV is done scanning.`), o.destroy(), s.destroy();
						let e = Buffer.concat(c);
						if (!a) {
							let r = new v(`Scan aborted. Reply from server: ${e.toString(`utf8`)} `);
							return n ? t(r, null) : i(r);
						}
						this.settings.debugMode && console.log(`${this.debugLabel}: Raw Response:  ${e.toString(`utf8`)} `);
						let l = this._processResult(e.toString(`utf8`), null);
						return l instanceof Error ? n ? t(l, null) : i(l) : n ? t(null, l) : r(l);
					});
				} catch (e) {
					return n ? t(e, null) : i(e);
				}
			});
		}
	};
}));
export { a as t };
