import { t as e } from "./rolldown-runtime.js";
var t = e(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` && typeof t == `object` ? t.exports = r() : typeof define == `function` && define.amd ? define([], r) : typeof e == `object` ? e.CvssCalculator = r() : n.CvssCalculator = r();
	})(n, (() => (() => {
		var e = {
			154: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.CvssVector = void 0;
				class n {
					constructor(e, t, n) {
						this.vector = e, this.normalize = t, this.scores = n;
					}
					isUpToDate(e, t) {
						return this.vector === e && this.normalize === t;
					}
					getScores() {
						return this.scores;
					}
				}
				t.CvssVector = class {
					constructor(e) {
						this.vectorChangedListeners = [], this.components = /* @__PURE__ */ new Map(), this.clearComponents(), e && this.applyVector(e);
					}
					calculateScores(e = !1) {
						let t = this.toString(!0);
						if (this.cachedScores && this.cachedScores.isUpToDate(t, e)) return this.cachedScores.getScores();
						let r = this.calculateScoresInternal(e);
						return this.cachedScores = new n(t, e, r), r;
					}
					fillBaseMetrics() {
						for (let [e, t] of this.getRegisteredComponents()) if (e.name === `base`) {
							for (let e of t) {
								let t = e.values[1];
								t && this.applyComponent(e, t);
							}
							return;
						}
						throw Error(`No base category found`);
					}
					getComponents() {
						return this.components;
					}
					clearComponents() {
						this.getRegisteredComponents().forEach(((e, t) => {
							e.forEach(((e) => this.components.set(e, e.values[0])));
						}));
					}
					clearSpecifiedComponents(e) {
						e.forEach(((e) => this.components.set(e, e.values[0])));
					}
					addVectorChangedListener(e) {
						this.vectorChangedListeners.push(e);
					}
					normalizeVector(e) {
						return e.replace(/\(/g, ``).replace(/\)/g, ``).replace(/CVSS:\d+\.?\d?/g, ``).replace(/\s/g, ``).replace(/\\/g, ``).replace(/^\//g, ``).replace(/\/$/g, ``).trim();
					}
					findComponent(e) {
						for (let t of this.getRegisteredComponents().values()) {
							let n = t.find(((t) => t.name === e || t.shortName === e));
							if (n) return n;
						}
						return Array.from(this.components.keys()).find(((t) => t.name === e || t.shortName === e));
					}
					applyVector(e) {
						this.applyVectorCount(e);
					}
					applyVectorCount(e) {
						let t = this.normalizeVector(e).split(`/`), n = 0;
						return t.forEach(((e) => {
							if (e.length === 0) return;
							let [t, r] = e.split(`:`);
							t.length !== 0 && r.length !== 0 ? this.applyComponentString(t, r, !1) && n++ : console.warn(`Invalid component/value pair`, e);
						})), this.vectorChangedListeners.forEach(((e) => e(this))), n;
					}
					applyComponentString(e, t, n = !0) {
						let r = this.findComponent(e);
						if (r) {
							let i = r.values.find(((e) => e.name === t || e.shortName === t));
							if (i) return this.components.get(r) !== i && (this.applyComponent(r, i), n && this.vectorChangedListeners.forEach(((e) => e(this))), !0);
							throw Error(`Unknown component value ${t} for component ${e}`);
						}
						throw Error(`Unknown component ${e} when setting value ${t}`);
					}
					applyComponentStringSilent(e, t, n = !0) {
						try {
							return this.applyComponentString(e, t, n);
						} catch {
							return !1;
						}
					}
					applyComponent(e, t, n = !0) {
						this.components.set(e, t), n && this.vectorChangedListeners.forEach(((e) => e(this)));
					}
					applyVectorPartsIf(e, t, n) {
						if (!e) return 0;
						let r = this.normalizeVector(e);
						if (r.length === 0) return 0;
						let i = r.split(`/`), a = 0;
						for (let e of i) {
							if (!e) continue;
							let r = e.split(`:`, 2), i = this.clone(), o = t(i);
							if (r.length === 2) {
								i.applyComponentStringSilent(r[0], r[1]);
								let e = t(i);
								n ? e <= o && (a += +!!this.applyComponentStringSilent(r[0], r[1])) : e >= o && (a += +!!this.applyComponentStringSilent(r[0], r[1]));
							} else console.warn(`Unknown vector argument:`, e);
						}
						return a;
					}
					applyVectorPartsIfLower(e, t) {
						return this.applyVectorPartsIf(e, t, !0);
					}
					applyVectorPartsIfHigher(e, t) {
						return this.applyVectorPartsIf(e, t, !1);
					}
					applyVectorPartsIfLowerVector(e, t) {
						return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !0);
					}
					applyVectorPartsIfHigherVector(e, t) {
						return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !1);
					}
					getComponent(e) {
						let t = this.components.get(e);
						if (!t) throw Error(`Unknown component: ${e.name}`);
						return t;
					}
					getComponentByString(e) {
						let t = this.findComponent(e);
						if (!t) throw Error(`Unknown component: ${e}`);
						let n = this.components.get(t);
						if (!n) throw Error(`Unknown component: ${e}`);
						return n;
					}
					getComponentByStringOpt(e) {
						try {
							return this.getComponentByString(e);
						} catch {
							return null;
						}
					}
					size() {
						return Array.from(this.components.values()).filter(this.isComponentValueDefined).length;
					}
					getFirstDefinedComponent(e) {
						return e.map(((e) => this.components.get(e))).find(this.isComponentValueDefined);
					}
					toString(e = !1, t = this.getRegisteredComponents(), n = !1) {
						let r = ``;
						for (let [i, a] of t) if (e || this.isCategoryPartiallyDefined(i)) for (let e of a) {
							let t = this.components.get(e);
							if (t) {
								if (n && !this.isComponentValueDefined(t)) continue;
								r += `${e.shortName}:${t.shortName}/`;
							}
						}
						return this.getVectorPrefix() + r.slice(0, -1);
					}
					toStringDefinedParts() {
						return this.toString(!1, this.getRegisteredComponents(), !0);
					}
					isCategoryFullyDefined(e) {
						let t = this.getRegisteredComponents().get(e);
						return !!t && t.every(((e) => this.components.get(e) !== void 0 && this.components.get(e).shortName !== `ND` && this.components.get(e).shortName !== `X`));
					}
					isCategoryPartiallyDefined(e) {
						let t = this.getRegisteredComponents().get(e);
						return !!t && t.some(((e) => this.components.get(e) !== void 0 && this.components.get(e).shortName !== `ND` && this.components.get(e).shortName !== `X`));
					}
					round(e, t) {
						let n = 10 ** t;
						return Math.round(e * n) / n;
					}
					roundUp(e) {
						let t = Math.round(1e5 * e);
						return t % 1e4 == 0 ? t / 1e5 : (Math.floor(t / 1e4) + 1) / 10;
					}
					normalizeScore(e, t) {
						return t === 10 ? e : this.round(this.mapRange(e, 0, t, 0, 10), 1);
					}
					mapRange(e, t, n, r, i) {
						return (e - t) / (n - t) * (i - r) + r;
					}
					pickRandomDefinedComponentValue(e) {
						for (let t = 0; t < 999999; t++) {
							let t = e.values[Math.floor(Math.random() * e.values.length)];
							if (t.shortName !== `X` && t.shortName !== `ND` && !t.hide) return t;
						}
					}
					clone() {
						let e = new this.constructor();
						return e.components = new Map(this.components), e;
					}
					diffVector(e) {
						let t = new this.constructor();
						for (let [n, r] of this.getRegisteredComponents()) for (let n of r) {
							let r = this.components.get(n), i = e.components.get(n), a = this.isComponentValueDefined(r), o = this.isComponentValueDefined(i);
							a && o && r.shortName !== i.shortName || !a && o ? t.applyComponent(n, i) : a && !o && t.applyComponent(n, r);
						}
						return t;
					}
					applyEnvironmentalMetricsOntoBase() {
						for (let [e, t] of this.getRegisteredComponents()) for (let e of t) {
							let t = this.components.get(e);
							t && e.baseMetricEquivalent && this.isComponentValueDefined(t) && (e.baseMetricEquivalentMapper ? this.applyComponentString(e.baseMetricEquivalent.shortName, e.baseMetricEquivalentMapper(t).shortName, !1) : this.applyComponentString(e.baseMetricEquivalent.shortName, t.shortName, !1), this.applyComponent(e, e.values[0], !1));
						}
						this.vectorChangedListeners.forEach(((e) => e(this)));
					}
					isComponentValueDefined(e) {
						return e !== void 0 && e.shortName !== `ND` && e.shortName !== `X`;
					}
					static _reorderAttributeSeverityOrder(e) {
						let t = [];
						return e.forEach(((e, n) => {
							t.push([e]);
						})), t;
					}
				};
			},
			156: function(e, t, n) {
				var r = this && this.__createBinding || (Object.create ? function(e, t, n, r) {
					r === void 0 && (r = n);
					var i = Object.getOwnPropertyDescriptor(t, n);
					i && !(`get` in i ? !t.__esModule : i.writable || i.configurable) || (i = {
						enumerable: !0,
						get: function() {
							return t[n];
						}
					}), Object.defineProperty(e, r, i);
				} : function(e, t, n, r) {
					r === void 0 && (r = n), e[r] = t[n];
				}), i = this && this.__exportStar || function(e, t) {
					for (var n in e) n === "default" || Object.prototype.hasOwnProperty.call(t, n) || r(t, e, n);
				};
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0 = t.Cvss3P0 = t.Cvss3P1 = t.Cvss2 = t.CvssVector = void 0;
				var a = n(154);
				Object.defineProperty(t, "CvssVector", {
					enumerable: !0,
					get: function() {
						return a.CvssVector;
					}
				}), i(n(564), t);
				var o = n(475);
				Object.defineProperty(t, "Cvss2", {
					enumerable: !0,
					get: function() {
						return o.Cvss2;
					}
				});
				var s = n(371);
				Object.defineProperty(t, "Cvss3P1", {
					enumerable: !0,
					get: function() {
						return s.Cvss3P1;
					}
				});
				var c = n(623);
				Object.defineProperty(t, "Cvss3P0", {
					enumerable: !0,
					get: function() {
						return c.Cvss3P0;
					}
				});
				var l = n(987);
				Object.defineProperty(t, "Cvss4P0", {
					enumerable: !0,
					get: function() {
						return l.Cvss4P0;
					}
				});
			},
			331: (e, t) => {
				var n;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P0Components = void 0;
				class r {}
				t.Cvss3P0Components = r, n = r, r.CONFIDENTIALITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of confidentiality within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server.`
					}
				}, r.CONFIDENTIALITY_IMPACT = [
					n.CONFIDENTIALITY_IMPACT_VALUES.X,
					n.CONFIDENTIALITY_IMPACT_VALUES.N,
					n.CONFIDENTIALITY_IMPACT_VALUES.L,
					n.CONFIDENTIALITY_IMPACT_VALUES.H
				], r.INTEGRITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of integrity within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component.`
					}
				}, r.INTEGRITY_IMPACT = [
					n.INTEGRITY_IMPACT_VALUES.X,
					n.INTEGRITY_IMPACT_VALUES.N,
					n.INTEGRITY_IMPACT_VALUES.L,
					n.INTEGRITY_IMPACT_VALUES.H
				], r.AVAILABILITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to availability within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable).`
					}
				}, r.AVAILABILITY_IMPACT = [
					n.AVAILABILITY_IMPACT_VALUES.X,
					n.AVAILABILITY_IMPACT_VALUES.N,
					n.AVAILABILITY_IMPACT_VALUES.L,
					n.AVAILABILITY_IMPACT_VALUES.H
				], r.CONFIDENTIALITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.CONFIDENTIALITY_REQUIREMENT = [
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.H
				], r.INTEGRITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.INTEGRITY_REQUIREMENT = [
					n.INTEGRITY_REQUIREMENT_VALUES.X,
					n.INTEGRITY_REQUIREMENT_VALUES.L,
					n.INTEGRITY_REQUIREMENT_VALUES.M,
					n.INTEGRITY_REQUIREMENT_VALUES.H
				], r.AVAILABILITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.AVAILABILITY_REQUIREMENT = [
					n.AVAILABILITY_REQUIREMENT_VALUES.X,
					n.AVAILABILITY_REQUIREMENT_VALUES.L,
					n.AVAILABILITY_REQUIREMENT_VALUES.M,
					n.AVAILABILITY_REQUIREMENT_VALUES.H
				], r.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is no impact to the integrity of the system.`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `There is a partial compromise of system integrity.`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total compromise of system integrity.`
					}
				}, r.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
				], r.BASE_CATEGORY = {
					name: `base`,
					description: `This metric reflects the qualities of a vulnerability that are constant over time and across user environments.`
				}, r.AV_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `Network`,
						abbreviatedName: `Netw.`,
						jsonSchemaName: `NETWORK`,
						description: `The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet.`
					},
					A: {
						shortName: `A`,
						value: .62,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT_NETWORK`,
						description: `The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology.`
					},
					L: {
						shortName: `L`,
						value: .55,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities.`
					},
					P: {
						shortName: `P`,
						value: .2,
						name: `Physical`,
						abbreviatedName: `Phys.`,
						jsonSchemaName: `PHYSICAL`,
						description: `The attack requires the attacker to physically touch or manipulate the vulnerable component.`
					}
				}, r.AV = {
					name: `Attack Vector`,
					shortName: `AV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.`,
					values: [
						n.AV_VALUES.X,
						n.AV_VALUES.N,
						n.AV_VALUES.A,
						n.AV_VALUES.L,
						n.AV_VALUES.P
					]
				}, r.AC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .77,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component.`
					},
					H: {
						shortName: `H`,
						value: .44,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected.`
					}
				}, r.AC = {
					name: `Attack Complexity`,
					shortName: `AC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.`,
					values: [
						n.AC_VALUES.X,
						n.AC_VALUES.L,
						n.AC_VALUES.H
					]
				}, r.PR_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						changedValue: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						changedValue: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack.`
					},
					L: {
						shortName: `L`,
						value: .62,
						changedValue: .68,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources.`
					},
					H: {
						shortName: `H`,
						value: .27,
						changedValue: .5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files.`
					}
				}, r.PR = {
					name: `Privileges Required`,
					shortName: `PR`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.`,
					values: [
						n.PR_VALUES.X,
						n.PR_VALUES.N,
						n.PR_VALUES.L,
						n.PR_VALUES.H
					]
				}, r.UI_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The vulnerable system can be exploited without interaction from any user.`
					},
					R: {
						shortName: `R`,
						value: .62,
						name: `Required`,
						abbreviatedName: `Req.`,
						jsonSchemaName: `REQUIRED`,
						description: `Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator.`
					}
				}, r.UI = {
					name: `User Interaction`,
					shortName: `UI`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.`,
					values: [
						n.UI_VALUES.X,
						n.UI_VALUES.N,
						n.UI_VALUES.R
					]
				}, r.S_VALUES = {
					X: {
						shortName: `X`,
						value: !1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: !1,
						name: `Unchanged`,
						abbreviatedName: `Unchang.`,
						jsonSchemaName: `UNCHANGED`,
						description: `An exploited vulnerability can only affect resources managed by the same authority.`
					},
					C: {
						shortName: `C`,
						value: !0,
						name: `Changed`,
						jsonSchemaName: `CHANGED`,
						description: `An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design.`
					}
				}, r.S = {
					name: `Scope`,
					shortName: `S`,
					subCategory: `Exploitability Metrics`,
					description: `Can an exploit of the vulnerability be accomplished remotely?`,
					values: [
						n.S_VALUES.X,
						n.S_VALUES.U,
						n.S_VALUES.C
					]
				}, r.C = {
					name: `Confidentiality Impact`,
					shortName: `C`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.`,
					values: n.CONFIDENTIALITY_IMPACT
				}, r.I = {
					name: `Integrity Impact`,
					shortName: `I`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to integrity of a successfully exploited vulnerability.`,
					values: n.INTEGRITY_IMPACT
				}, r.A = {
					name: `Availability Impact`,
					shortName: `A`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.`,
					values: n.AVAILABILITY_IMPACT
				}, r.BASE_CATEGORY_VALUES = [
					n.AV,
					n.AC,
					n.PR,
					n.UI,
					n.S,
					n.C,
					n.I,
					n.A
				], r.TEMPORAL_CATEGORY = {
					name: `temporal`,
					description: `This metric reflects the current state of exploit techniques or code availability.`
				}, r.E_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: .91,
						name: `Unproven`,
						abbreviatedName: `Unproven`,
						description: `No exploit code is available, or an exploit is theoretical.`
					},
					P: {
						shortName: `P`,
						value: .94,
						name: `Proof-of-Concept`,
						abbreviatedName: `Proof-of-conc.`,
						jsonSchemaName: `PROOF_OF_CONCEPT`,
						description: `Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker.`
					},
					F: {
						shortName: `F`,
						value: .97,
						name: `Functional`,
						jsonSchemaName: `FUNCTIONAL`,
						description: `Functional exploit code is available. The code works in most situations where the vulnerability exists.`
					},
					H: {
						shortName: `H`,
						value: 1,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists.`
					}
				}, r.E = {
					name: `Exploit Code Maturity`,
					shortName: `E`,
					description: `This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.`,
					values: [
						n.E_VALUES.X,
						n.E_VALUES.U,
						n.E_VALUES.P,
						n.E_VALUES.F,
						n.E_VALUES.H
					]
				}, r.RL_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					O: {
						shortName: `O`,
						value: .95,
						name: `Official Fix`,
						abbreviatedName: `Off. Fix`,
						jsonSchemaName: `OFFICIAL_FIX`,
						description: `A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available.`
					},
					T: {
						shortName: `T`,
						value: .96,
						name: `Temporary Fix`,
						abbreviatedName: `Temp. Fix`,
						jsonSchemaName: `TEMPORARY_FIX`,
						description: `There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround.`
					},
					W: {
						shortName: `W`,
						value: .97,
						name: `Workaround`,
						jsonSchemaName: `WORKAROUND`,
						description: `There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability.`
					},
					U: {
						shortName: `U`,
						value: 1,
						name: `Unavailable`,
						jsonSchemaName: `UNAVAILABLE`,
						description: `There is either no solution available or it is impossible to apply.`
					}
				}, r.RL = {
					name: `Remediation Level`,
					shortName: `RL`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: [
						n.RL_VALUES.X,
						n.RL_VALUES.O,
						n.RL_VALUES.T,
						n.RL_VALUES.W,
						n.RL_VALUES.U
					]
				}, r.RC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: .92,
						name: `Unknown`,
						description: `Report confidence is unknown.`
					},
					R: {
						shortName: `R`,
						value: .96,
						name: `Reasonable`,
						jsonSchemaName: `REASONABLE`,
						description: `Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base.`
					},
					C: {
						shortName: `C`,
						value: 1,
						name: `Confirmed`,
						jsonSchemaName: `CONFIRMED`,
						description: `Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists.`
					}
				}, r.RC = {
					name: `Report Confidence`,
					shortName: `RC`,
					description: `This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.`,
					values: [
						n.RC_VALUES.X,
						n.RC_VALUES.U,
						n.RC_VALUES.R,
						n.RC_VALUES.C
					]
				}, r.TEMPORAL_CATEGORY_VALUES = [
					n.E,
					n.RL,
					n.RC
				], r.ENVIRONMENTAL_CATEGORY = {
					name: `environmental`,
					description: `This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score.`
				}, r.MAV_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `Network`,
						abbreviatedName: `Netw.`,
						jsonSchemaName: `NETWORK`,
						description: `The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet.`
					},
					A: {
						shortName: `A`,
						value: .62,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT_NETWORK`,
						description: `The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology.`
					},
					L: {
						shortName: `L`,
						value: .55,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities.`
					},
					P: {
						shortName: `P`,
						value: .2,
						name: `Physical`,
						abbreviatedName: `Phys.`,
						jsonSchemaName: `PHYSICAL`,
						description: `The attack requires the attacker to physically touch or manipulate the vulnerable component.`
					}
				}, r.MAV = {
					name: `Modified Attack Vector`,
					shortName: `MAV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.`,
					baseMetricEquivalent: n.AV,
					values: [
						n.MAV_VALUES.X,
						n.MAV_VALUES.N,
						n.MAV_VALUES.A,
						n.MAV_VALUES.L,
						n.MAV_VALUES.P
					]
				}, r.MAC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .77,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component.`
					},
					H: {
						shortName: `H`,
						value: .44,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected.`
					}
				}, r.MAC = {
					name: `Modified Attack Complexity`,
					shortName: `MAC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.`,
					baseMetricEquivalent: n.AC,
					values: [
						n.MAC_VALUES.X,
						n.MAC_VALUES.L,
						n.MAC_VALUES.H
					]
				}, r.MPR_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						changedValue: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						changedValue: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack.`
					},
					L: {
						shortName: `L`,
						value: .62,
						changedValue: .68,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources.`
					},
					H: {
						shortName: `H`,
						value: .27,
						changedValue: .5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files.`
					}
				}, r.MPR = {
					name: `Modified Privileges Required`,
					shortName: `MPR`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.`,
					baseMetricEquivalent: n.PR,
					values: [
						n.MPR_VALUES.X,
						n.MPR_VALUES.N,
						n.MPR_VALUES.L,
						n.MPR_VALUES.H
					]
				}, r.MUI_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The vulnerable system can be exploited without interaction from any user.`
					},
					R: {
						shortName: `R`,
						value: .62,
						name: `Required`,
						jsonSchemaName: `REQUIRED`,
						description: `Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator.`
					}
				}, r.MUI = {
					name: `Modified User Interaction`,
					shortName: `MUI`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.`,
					baseMetricEquivalent: n.UI,
					values: [
						n.MUI_VALUES.X,
						n.MUI_VALUES.N,
						n.MUI_VALUES.R
					]
				}, r.MS_VALUES = {
					X: {
						shortName: `X`,
						value: !1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: !1,
						name: `Unchanged`,
						abbreviatedName: `Unchang.`,
						jsonSchemaName: `UNCHANGED`,
						description: `An exploited vulnerability can only affect resources managed by the same authority.`
					},
					C: {
						shortName: `C`,
						value: !0,
						name: `Changed`,
						jsonSchemaName: `CHANGED`,
						description: `An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design.`
					}
				}, r.MS = {
					name: `Modified Scope`,
					shortName: `MS`,
					subCategory: `Exploitability Metrics`,
					description: `Can an exploit of the vulnerability be accomplished remotely?`,
					baseMetricEquivalent: n.S,
					values: [
						n.MS_VALUES.X,
						n.MS_VALUES.U,
						n.MS_VALUES.C
					]
				}, r.MC = {
					name: `Confidentiality Impact`,
					shortName: `MC`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.C,
					values: n.CONFIDENTIALITY_IMPACT
				}, r.MI = {
					name: `Integrity Impact`,
					shortName: `MI`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to integrity of a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.I,
					values: n.INTEGRITY_IMPACT
				}, r.MA = {
					name: `Availability Impact`,
					shortName: `MA`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.A,
					values: n.AVAILABILITY_IMPACT
				}, r.CR = {
					name: `Confidentiality Requirement`,
					shortName: `CR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.CONFIDENTIALITY_REQUIREMENT
				}, r.IR = {
					name: `Integrity Requirement`,
					shortName: `IR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.INTEGRITY_REQUIREMENT
				}, r.AR = {
					name: `Availability Requirement`,
					shortName: `AR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.AVAILABILITY_REQUIREMENT
				}, r.ENVIRONMENTAL_CATEGORY_VALUES = [
					n.CR,
					n.IR,
					n.AR,
					n.MAV,
					n.MAC,
					n.MPR,
					n.MUI,
					n.MS,
					n.MC,
					n.MI,
					n.MA
				], r.REGISTERED_COMPONENTS = /* @__PURE__ */ new Map(), n.REGISTERED_COMPONENTS.set(n.BASE_CATEGORY, n.BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS.set(n.TEMPORAL_CATEGORY, n.TEMPORAL_CATEGORY_VALUES), n.REGISTERED_COMPONENTS.set(n.ENVIRONMENTAL_CATEGORY, n.ENVIRONMENTAL_CATEGORY_VALUES), r.ATTRIBUTE_SEVERITY_ORDER = [
					[n.S_VALUES.U, n.MS_VALUES.U],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.N,
						n.INTEGRITY_IMPACT_VALUES.N,
						n.AVAILABILITY_IMPACT_VALUES.N
					],
					[n.AV_VALUES.P, n.MAV_VALUES.P],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.L,
						n.INTEGRITY_IMPACT_VALUES.L,
						n.AVAILABILITY_IMPACT_VALUES.L
					],
					[n.PR_VALUES.H, n.MPR_VALUES.H],
					[n.AC_VALUES.H, n.MAC_VALUES.H],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
						n.INTEGRITY_REQUIREMENT_VALUES.L,
						n.AVAILABILITY_REQUIREMENT_VALUES.L
					],
					[n.AV_VALUES.L, n.MAV_VALUES.L],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.H,
						n.INTEGRITY_IMPACT_VALUES.H,
						n.AVAILABILITY_IMPACT_VALUES.H
					],
					[n.AV_VALUES.A, n.MAV_VALUES.A],
					[n.UI_VALUES.R, n.MUI_VALUES.R],
					[n.PR_VALUES.L, n.MPR_VALUES.L],
					[n.AC_VALUES.L, n.MAC_VALUES.L],
					[n.AV_VALUES.N, n.MAV_VALUES.N],
					[n.PR_VALUES.N, n.MPR_VALUES.N],
					[n.UI_VALUES.N, n.MUI_VALUES.N],
					[n.E_VALUES.U],
					[n.E_VALUES.P],
					[n.E_VALUES.F],
					[n.E_VALUES.H],
					[n.E_VALUES.X],
					[n.RC_VALUES.U],
					[n.RL_VALUES.O],
					[n.RL_VALUES.T],
					[n.RC_VALUES.R],
					[n.RL_VALUES.W],
					[n.AV_VALUES.X, n.MAV_VALUES.X],
					[n.AC_VALUES.X, n.MAC_VALUES.X],
					[n.PR_VALUES.X, n.MPR_VALUES.X],
					[n.UI_VALUES.X, n.MUI_VALUES.X],
					[n.S_VALUES.C, n.MS_VALUES.C],
					[n.S_VALUES.X, n.MS_VALUES.X],
					[n.CONFIDENTIALITY_IMPACT_VALUES.X],
					[n.INTEGRITY_IMPACT_VALUES.X],
					[n.AVAILABILITY_IMPACT_VALUES.X],
					[n.RL_VALUES.U],
					[n.RL_VALUES.X],
					[n.RC_VALUES.C],
					[n.RC_VALUES.X],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
						n.INTEGRITY_REQUIREMENT_VALUES.M,
						n.AVAILABILITY_REQUIREMENT_VALUES.M
					],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
						n.INTEGRITY_REQUIREMENT_VALUES.X,
						n.AVAILABILITY_REQUIREMENT_VALUES.X
					],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
						n.INTEGRITY_REQUIREMENT_VALUES.H,
						n.AVAILABILITY_REQUIREMENT_VALUES.H
					]
				];
			},
			371: (e, t, n) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P1 = void 0;
				let r = n(154), i = n(951);
				class a extends r.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss3P1Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return `CVSS:3.1/`;
					}
					getVectorName() {
						return `CVSS:3.1`;
					}
					fillAverageVector() {
						this.applyVector(`AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L`);
					}
					fillRandomBaseVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.BASE_CATEGORY);
					}
					fillRandomTemporalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					fillRandomEnvironmentalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					fillRandomComponentsForCategory(e) {
						let t = i.Cvss3P1Components.REGISTERED_COMPONENTS.get(e);
						if (t) for (let e = 0; e < t.length; e++) {
							let n = t[e], r = super.pickRandomDefinedComponentValue(n);
							if (!r) return console.warn(`Failed to pick random vector component for`, n), void this.fillAverageVector();
							this.applyComponent(n, r);
						}
						else console.warn(`Failed to pick random vector components for`, e);
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), n = this.isAnyTemporalDefined(), r = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
							exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
							temporal: t && n ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && r ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && r ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateExactExploitabilityScore();
						return this.getComponent(i.Cvss3P1Components.S).value ? super.roundUp(Math.min(a.SCOPE_COEFFICIENT * (e + t), 10)) : super.roundUp(Math.min(e + t, 10));
					}
					calculateImpactScore() {
						let e = this.calculateExactImpactScore();
						return e <= 0 ? 0 : e;
					}
					calculateExactImpactScore() {
						let e = this.calculateExactISSScore();
						return this.getComponent(i.Cvss3P1Components.S).value ? a.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15 : a.SCOPE_UNCHANGED_FACTOR * e;
					}
					calculateExactISSScore() {
						return 1 - (1 - this.getComponent(i.Cvss3P1Components.C).value) * (1 - this.getComponent(i.Cvss3P1Components.I).value) * (1 - this.getComponent(i.Cvss3P1Components.A).value);
					}
					calculateExactMISSScore() {
						let e, t, n, r, a, o, s = this.getComponent(i.Cvss3P1Components.MC), c = this.getComponent(i.Cvss3P1Components.MI), l = this.getComponent(i.Cvss3P1Components.MA), u = this.getComponent(i.Cvss3P1Components.C), d = this.getComponent(i.Cvss3P1Components.I), f = this.getComponent(i.Cvss3P1Components.A), p = this.getComponent(i.Cvss3P1Components.CR), m = this.getComponent(i.Cvss3P1Components.IR), h = this.getComponent(i.Cvss3P1Components.AR);
						return e = s === i.Cvss3P1Components.MC.values[0] ? u.value : s.value, t = c === i.Cvss3P1Components.MI.values[0] ? d.value : c.value, n = l === i.Cvss3P1Components.MA.values[0] ? f.value : l.value, i.Cvss3P1Components.CR.values[0], r = p.value, i.Cvss3P1Components.IR.values[0], a = m.value, i.Cvss3P1Components.AR.values[0], o = h.value, Math.min(1 - (1 - r * e) * (1 - a * t) * (1 - o * n), .915);
					}
					calculateExactExploitabilityScore() {
						let e = this.getComponent(i.Cvss3P1Components.AV).value, t = this.getComponent(i.Cvss3P1Components.AC).value, n = this.getComponent(i.Cvss3P1Components.UI).value, r;
						return r = this.getComponent(i.Cvss3P1Components.S).value ? this.getComponent(i.Cvss3P1Components.PR).changedValue : this.getComponent(i.Cvss3P1Components.PR).value, a.EXPLOITABILITY_COEFFICIENT * e * t * r * n;
					}
					calculateExactTemporalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyTemporalDefined()) return 0;
						let e = this.getComponent(i.Cvss3P1Components.E).value, t = this.getComponent(i.Cvss3P1Components.RL).value, n = this.getComponent(i.Cvss3P1Components.RC).value, r = this.calculateExactBaseScore();
						return super.roundUp(r * e * t * n);
					}
					calculateExactEnvironmentalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateAdjustedExploitability(), n = this.getComponent(i.Cvss3P1Components.E).value, r = this.getComponent(i.Cvss3P1Components.RL).value, o = this.getComponent(i.Cvss3P1Components.RC).value;
						if (this.isModifiedScope()) {
							let i = super.roundUp(Math.min(e + t, 10));
							return super.roundUp(i * n * r * o);
						}
						{
							let i = super.roundUp(Math.min(a.SCOPE_COEFFICIENT * (e + t), 10));
							return super.roundUp(i * n * r * o);
						}
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactMISSScore();
						return this.isModifiedScope() ? a.SCOPE_UNCHANGED_FACTOR * e : a.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (.9731 * e - .02) ** 13;
					}
					calculateAdjustedExploitability() {
						let e, t = this.getFirstDefinedComponent([i.Cvss3P1Components.MAV, i.Cvss3P1Components.AV]).value, n = this.getFirstDefinedComponent([i.Cvss3P1Components.MAC, i.Cvss3P1Components.AC]).value, r = this.getFirstDefinedComponent([i.Cvss3P1Components.MUI, i.Cvss3P1Components.UI]).value, o = this.getFirstDefinedComponent([i.Cvss3P1Components.MPR, i.Cvss3P1Components.PR]);
						return e = this.isModifiedScope() ? o.value : o.changedValue, a.EXPLOITABILITY_COEFFICIENT * t * n * e * r;
					}
					isModifiedScope() {
						let e = this.getComponent(i.Cvss3P1Components.S), t = this.getComponent(i.Cvss3P1Components.MS);
						return t === i.Cvss3P1Components.MS.values[0] ? !e.value : !t.value;
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? `NONE` : e <= 3.9 ? `LOW` : e <= 6.9 ? `MEDIUM` : e <= 8.9 ? `HIGH` : `CRITICAL`;
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: `3.1`,
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							baseSeverity: this.getJsonSchemaSeverity(e.base),
							temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
							environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
							attackVector: this.getComponent(i.Cvss3P1Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(i.Cvss3P1Components.AC).jsonSchemaName,
							privilegesRequired: this.getComponent(i.Cvss3P1Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(i.Cvss3P1Components.UI).jsonSchemaName,
							scope: this.getComponent(i.Cvss3P1Components.S).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss3P1Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss3P1Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss3P1Components.A).jsonSchemaName,
							exploitCodeMaturity: this.getComponent(i.Cvss3P1Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss3P1Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss3P1Components.RC).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss3P1Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss3P1Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss3P1Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(i.Cvss3P1Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(i.Cvss3P1Components.MAC).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(i.Cvss3P1Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(i.Cvss3P1Components.MUI).jsonSchemaName,
							modifiedScope: this.getComponent(i.Cvss3P1Components.MS).jsonSchemaName,
							modifiedConfidentialityImpact: this.getComponent(i.Cvss3P1Components.MC).jsonSchemaName,
							modifiedIntegrityImpact: this.getComponent(i.Cvss3P1Components.MI).jsonSchemaName,
							modifiedAvailabilityImpact: this.getComponent(i.Cvss3P1Components.MA).jsonSchemaName
						};
					}
				}
				t.Cvss3P1 = a, a.SCOPE_CHANGED_FACTOR = 7.52, a.SCOPE_UNCHANGED_FACTOR = 6.42, a.EXPLOITABILITY_COEFFICIENT = 8.22, a.SCOPE_COEFFICIENT = 1.08;
			},
			475: (e, t, n) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss2 = void 0;
				let r = n(154), i = n(479);
				class a extends r.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss2Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return ``;
					}
					getVectorName() {
						return `CVSS:2.0`;
					}
					fillAverageVector() {
						this.applyVector(`AV:A/AC:M/Au:N/C:P/I:P/A:P`);
					}
					fillRandomBaseVector() {
						let e = i.Cvss2Components.BASE_CATEGORY_VALUES;
						for (let t = 0; t < e.length; t++) {
							let n = e[t], r = super.pickRandomDefinedComponentValue(n);
							if (!r) return console.warn(`Failed to pick random vector component for`, n), void this.fillAverageVector();
							this.applyComponent(n, r);
						}
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), n = this.isAnyTemporalDefined(), r = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.round(this.calculateExactImpactScore(), 1) : void 0,
							exploitability: t ? super.round(this.calculateExactExploitabilityScore(), 1) : void 0,
							temporal: t && n ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && r ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && r ? super.round(this.calculateExactAdjustedImpactScore(), 1) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						return (.6 * e + .4 * this.calculateExactExploitabilityScore() - 1.5) * this.f(e);
					}
					calculateExactImpactScore() {
						return this.isBaseFullyDefined() ? 10.41 * (1 - (1 - this.getComponent(i.Cvss2Components.C).value) * (1 - this.getComponent(i.Cvss2Components.I).value) * (1 - this.getComponent(i.Cvss2Components.A).value)) : 0;
					}
					calculateExactExploitabilityScore() {
						return this.isBaseFullyDefined() ? 20 * this.getComponent(i.Cvss2Components.AC).value * this.getComponent(i.Cvss2Components.Au).value * this.getComponent(i.Cvss2Components.AV).value : 0;
					}
					calculateExactTemporalScore() {
						return this.isAnyTemporalDefined() ? super.round(this.calculateExactBaseScore(), 1) * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value : 0;
					}
					calculateExactAdjustedBaseScore() {
						let e = this.calculateExactAdjustedImpactScore(), t = this.calculateExactExploitabilityScore();
						return t = this.round(t, 1), (.6 * e + .4 * t - 1.5) * this.f(e);
					}
					calculateExactAdjustedTemporalScore() {
						return this.calculateExactAdjustedBaseScore() * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value;
					}
					calculateExactEnvironmentalScore() {
						if (!this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedTemporalScore();
						return (e + (10 - e) * this.getComponent(i.Cvss2Components.CDP).value) * this.getComponent(i.Cvss2Components.TD).value;
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isAnyEnvironmentalDefined()) return 0;
						let e = this.getComponent(i.Cvss2Components.C).value, t = this.getComponent(i.Cvss2Components.I).value, n = this.getComponent(i.Cvss2Components.A).value, r = this.getComponent(i.Cvss2Components.CR).value, a = this.getComponent(i.Cvss2Components.IR).value, o = this.getComponent(i.Cvss2Components.AR).value;
						return Math.min(10, 10.41 * (1 - (1 - e * r) * (1 - t * a) * (1 - n * o)));
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
					}
					f(e) {
						return e === 0 ? 0 : 1.176;
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: `2.0`,
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							accessVector: this.getComponent(i.Cvss2Components.AV).jsonSchemaName,
							accessComplexity: this.getComponent(i.Cvss2Components.AC).jsonSchemaName,
							authentication: this.getComponent(i.Cvss2Components.Au).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss2Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss2Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss2Components.A).jsonSchemaName,
							exploitability: this.getComponent(i.Cvss2Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss2Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss2Components.RC).jsonSchemaName,
							collateralDamagePotential: this.getComponent(i.Cvss2Components.CDP).jsonSchemaName,
							targetDistribution: this.getComponent(i.Cvss2Components.TD).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss2Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss2Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss2Components.AR).jsonSchemaName
						};
					}
				}
				t.Cvss2 = a;
			},
			479: (e, t, n) => {
				var r;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss2Components = void 0;
				let i = n(154);
				class a {}
				t.Cvss2Components = a, r = a, a.BASE_CATEGORY = {
					name: `base`,
					description: `Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments.`
				}, a.AV_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					L: {
						shortName: `L`,
						value: .395,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `A vulnerability exploitable with only local access requires the attacker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo).`
					},
					A: {
						shortName: `A`,
						value: .646,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT_NETWORK`,
						description: `A vulnerability exploitable with adjacent network access requires the attacker to have access to either the broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segment.`
					},
					N: {
						shortName: `N`,
						value: 1,
						name: `Network`,
						jsonSchemaName: `NETWORK`,
						description: `A vulnerability exploitable with network access means the vulnerable software is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed "remotely exploitable". An example of a network attack is an RPC buffer overflow.`
					}
				}, a.AV = {
					name: `Access Vector`,
					shortName: `AV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.`,
					values: [
						r.AV_VALUES.ND,
						r.AV_VALUES.L,
						r.AV_VALUES.A,
						r.AV_VALUES.N
					]
				}, a.AC_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					H: {
						shortName: `H`,
						value: .35,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions.`
					},
					M: {
						shortName: `M`,
						value: .61,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability under certain conditions.`
					},
					L: {
						shortName: `L`,
						value: .71,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Specialized access conditions or extenuating circumstances do not exist. For example, an attacker can exploit the vulnerability under most conditions.`
					}
				}, a.AC = {
					name: `Access Complexity`,
					shortName: `AC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by the service, the vulnerability is only "Medium" complexity. If, however, the vulnerability can be exploited anonymously, it is "Low" complexity.`,
					values: [
						r.AC_VALUES.ND,
						r.AC_VALUES.H,
						r.AC_VALUES.M,
						r.AC_VALUES.L
					]
				}, a.Au_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					M: {
						shortName: `M`,
						value: .45,
						name: `Multiple`,
						jsonSchemaName: `MULTIPLE`,
						description: `Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system.`
					},
					S: {
						shortName: `S`,
						value: .56,
						name: `Single`,
						jsonSchemaName: `SINGLE`,
						description: `The vulnerability requires an attacker to be logged into the system (such as at a command line or via a desktop session or web interface).`
					},
					N: {
						shortName: `N`,
						value: .704,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `Authentication is not required to exploit the vulnerability.`
					}
				}, a.Au = {
					name: `Authentication`,
					shortName: `Au`,
					subCategory: `Exploitability Metrics`,
					description: `This metric measures the number of times an attacker must authenticate to a target in order to exploit a vulnerability. "Multiple" means that the attacker must authenticate two or more times, "Single" means that the attacker must authenticate once, and "None" means that the attacker need not authenticate at all to exploit the vulnerability.`,
					values: [
						r.Au_VALUES.ND,
						r.Au_VALUES.M,
						r.Au_VALUES.S,
						r.Au_VALUES.N
					]
				}, a.C_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to the confidentiality of the system.`
					},
					P: {
						shortName: `P`,
						value: .275,
						name: `Partial`,
						jsonSchemaName: `PARTIAL`,
						description: `There is considerable informational disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained. An example is a vulnerability that divulges only certain tables in a database.`
					},
					C: {
						shortName: `C`,
						value: .66,
						name: `Complete`,
						jsonSchemaName: `COMPLETE`,
						description: `There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)`
					}
				}, a.C = {
					name: `Confidentiality Impact`,
					shortName: `C`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosure to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.`,
					values: [
						r.C_VALUES.ND,
						r.C_VALUES.N,
						r.C_VALUES.P,
						r.C_VALUES.C
					]
				}, a.I_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to the integrity of the system.`
					},
					P: {
						shortName: `P`,
						value: .275,
						name: `Partial`,
						jsonSchemaName: `PARTIAL`,
						description: `Modification of some system files or information is possible, but the attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files may be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited context or scope.`
					},
					C: {
						shortName: `C`,
						value: .66,
						name: `Complete`,
						jsonSchemaName: `COMPLETE`,
						description: `There is a total compromise of system integrity. There is a complete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system.`
					}
				}, a.I = {
					name: `Integrity Impact`,
					shortName: `I`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to integrity of a successfully exploited vulnerability. Integrity refers to the trustworthiness and guaranteed veracity of information.`,
					values: [
						r.I_VALUES.ND,
						r.I_VALUES.N,
						r.I_VALUES.P,
						r.I_VALUES.C
					]
				}, a.A_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will result in no score being calculated.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to availability within the impacted component.`
					},
					P: {
						shortName: `P`,
						value: .275,
						name: `Partial`,
						jsonSchemaName: `PARTIAL`,
						description: `There is reduced performance or interruptions in resource availability. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service.`
					},
					C: {
						shortName: `C`,
						value: .66,
						name: `Complete`,
						jsonSchemaName: `COMPLETE`,
						description: `There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable.`
					}
				}, a.A = {
					name: `Availability Impact`,
					shortName: `A`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, such as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network bandwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted component itself.`,
					values: [
						r.A_VALUES.ND,
						r.A_VALUES.N,
						r.A_VALUES.P,
						r.A_VALUES.C
					]
				}, a.BASE_CATEGORY_VALUES = [
					r.AV,
					r.AC,
					r.Au,
					r.C,
					r.I,
					r.A
				], a.TEMPORAL_CATEGORY = {
					name: `temporal`,
					description: `The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details of a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they each include a metric value that has no effect on the score.`
				}, a.E_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					U: {
						shortName: `U`,
						value: .85,
						name: `Unproven`,
						jsonSchemaName: `UNPROVEN`,
						description: `No exploit code is available, or an exploit is entirely theoretical.`
					},
					POC: {
						shortName: `POC`,
						value: .9,
						name: `Proof-of-concept`,
						abbreviatedName: `Proof-of-conc.`,
						jsonSchemaName: `PROOF_OF_CONCEPT`,
						description: `Proof-of-concept exploit code or an attack demonstration that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker.`
					},
					F: {
						shortName: `F`,
						value: .95,
						name: `Functional`,
						jsonSchemaName: `FUNCTIONAL`,
						description: `Functional exploit code is available. The code works in most situations where the vulnerability exists.`
					},
					H: {
						shortName: `H`,
						value: 1,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Either the vulnerability is exploitable by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is actively being delivered via a mobile autonomous agent (such as a worm or virus).`
					}
				}, a.E = {
					name: `Exploitability`,
					shortName: `E`,
					description: `This metric measures the current state of exploit techniques or code availability. "Unproven that exploit exists" is the lowest impact and "Proof-of-concept code" is the highest impact.`,
					values: [
						r.E_VALUES.ND,
						r.E_VALUES.U,
						r.E_VALUES.POC,
						r.E_VALUES.F,
						r.E_VALUES.H
					]
				}, a.RL_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					OF: {
						shortName: `OF`,
						value: .87,
						name: `Official Fix`,
						abbreviatedName: `Off. Fix`,
						jsonSchemaName: `OFFICIAL_FIX`,
						description: `A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available.`
					},
					TF: {
						shortName: `TF`,
						value: .9,
						name: `Temporary Fix`,
						abbreviatedName: `Temp. Fix`,
						jsonSchemaName: `TEMPORARY_FIX`,
						description: `There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround.`
					},
					W: {
						shortName: `W`,
						value: .95,
						name: `Workaround`,
						jsonSchemaName: `WORKAROUND`,
						description: `There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability.`
					},
					U: {
						shortName: `U`,
						value: 1,
						name: `Unavailable`,
						jsonSchemaName: `UNAVAILABLE`,
						description: `There is either no solution available or it is impossible to apply.`
					}
				}, a.RL = {
					name: `Remediation Level`,
					shortName: `RL`,
					description: `This metric measures the remediation level of a vulnerability. "Official fix" is the lowest impact and "Unavailable" is the highest impact.`,
					values: [
						r.RL_VALUES.ND,
						r.RL_VALUES.OF,
						r.RL_VALUES.TF,
						r.RL_VALUES.W,
						r.RL_VALUES.U
					]
				}, a.RC_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					UC: {
						shortName: `UC`,
						value: .9,
						name: `Unconfirmed`,
						jsonSchemaName: `UNCONFIRMED`,
						description: `There is little confidence in the existence of this vulnerability. The report is unconfirmed, or the source is not known.`
					},
					UR: {
						shortName: `UR`,
						value: .95,
						name: `Uncorroborated`,
						jsonSchemaName: `UNCORROBORATED`,
						description: `There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report is unconfirmed.`
					},
					C: {
						shortName: `C`,
						value: 1,
						name: `Confirmed`,
						jsonSchemaName: `CONFIRMED`,
						description: `The existence of this vulnerability is confirmed, but the details are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public.`
					}
				}, a.RC = {
					name: `Report Confidence`,
					shortName: `RC`,
					description: `This metric measures the degree of confidence in the existence of the vulnerability and the credibility of the known technical details. "Unconfirmed" is the lowest confidence and "Confirmed" is the highest.`,
					values: [
						r.RC_VALUES.ND,
						r.RC_VALUES.UC,
						r.RC_VALUES.UR,
						r.RC_VALUES.C
					]
				}, a.TEMPORAL_CATEGORY_VALUES = [
					r.E,
					r.RL,
					r.RC
				], a.ENVIRONMENTAL_CATEGORY = {
					name: `environmental`,
					description: `Different environments can have an immense bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vulnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on the score.`
				}, a.CDP_VALUES = {
					ND: {
						shortName: `ND`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no potential for loss of life, physical assets, productivity or revenue.`
					},
					L: {
						shortName: `L`,
						value: .1,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `A successful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organization.`
					},
					LM: {
						shortName: `LM`,
						value: .3,
						name: `Low-Medium`,
						abbreviatedName: `Low-Med.`,
						jsonSchemaName: `LOW_MEDIUM`,
						description: `A successful exploit of this vulnerability may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization.`
					},
					MH: {
						shortName: `MH`,
						value: .4,
						name: `Medium-High`,
						abbreviatedName: `Med.-High`,
						jsonSchemaName: `MEDIUM_HIGH`,
						description: `A successful exploit of this vulnerability may result in significant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity.`
					},
					H: {
						shortName: `H`,
						value: .5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic loss of revenue or productivity.`
					}
				}, a.CDP = {
					name: `Collateral Damage Potential`,
					shortName: `CDP`,
					subCategory: `General Modifiers`,
					description: `This metric measures the potential for loss of life or physical assets resulting from a vulnerability. "None" is the lowest impact and "High" is the highest impact.`,
					values: [
						r.CDP_VALUES.ND,
						r.CDP_VALUES.N,
						r.CDP_VALUES.L,
						r.CDP_VALUES.LM,
						r.CDP_VALUES.MH,
						r.CDP_VALUES.H
					]
				}, a.TD_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no (0%) target distribution.`
					},
					L: {
						shortName: `L`,
						value: .25,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is a small (< 25%) target distribution.`
					},
					M: {
						shortName: `M`,
						value: .75,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `There is a medium (26-75%) target distribution.`
					},
					H: {
						shortName: `H`,
						value: 1,
						name: `High`,
						description: `There is a high (> 75%) target distribution.`
					}
				}, a.TD = {
					name: `Target Distribution`,
					shortName: `TD`,
					subCategory: `General Modifiers`,
					description: `This metric measures the proportion of vulnerable systems that could be affected by an attack. It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. "None" is the lowest impact and "High" is the highest impact.`,
					values: [
						r.TD_VALUES.ND,
						r.TD_VALUES.N,
						r.TD_VALUES.L,
						r.TD_VALUES.M,
						r.TD_VALUES.H
					]
				}, a.CR_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.51,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, a.CR = {
					name: `Confidentiality Requirement`,
					shortName: `CR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric measures the need for confidentiality of the vulnerable component to the user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for confidentiality. "Not Defined" is the lowest impact and "High" is the highest impact.`,
					values: [
						r.CR_VALUES.ND,
						r.CR_VALUES.L,
						r.CR_VALUES.M,
						r.CR_VALUES.H
					]
				}, a.IR_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.51,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, a.IR = {
					name: `Integrity Requirement`,
					shortName: `IR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. "Not Defined" is the lowest impact and "High" is the highest impact.`,
					values: [
						r.IR_VALUES.ND,
						r.IR_VALUES.L,
						r.IR_VALUES.M,
						r.IR_VALUES.H
					]
				}, a.AR_VALUES = {
					ND: {
						shortName: `ND`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.51,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, a.AR = {
					name: `Availability Requirement`,
					shortName: `AR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric measures the need for availability of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for availability. "Not Defined" is the lowest impact and "High" is the highest impact.`,
					values: [
						r.AR_VALUES.ND,
						r.AR_VALUES.L,
						r.AR_VALUES.M,
						r.AR_VALUES.H
					]
				}, a.ENVIRONMENTAL_CATEGORY_VALUES = [
					r.CDP,
					r.TD,
					r.CR,
					r.IR,
					r.AR
				], a.REGISTERED_COMPONENTS = /* @__PURE__ */ new Map(), r.REGISTERED_COMPONENTS.set(r.BASE_CATEGORY, r.BASE_CATEGORY_VALUES), r.REGISTERED_COMPONENTS.set(r.TEMPORAL_CATEGORY, r.TEMPORAL_CATEGORY_VALUES), r.REGISTERED_COMPONENTS.set(r.ENVIRONMENTAL_CATEGORY, r.ENVIRONMENTAL_CATEGORY_VALUES), a.ATTRIBUTE_SEVERITY_ORDER = i.CvssVector._reorderAttributeSeverityOrder([
					r.AC_VALUES.ND,
					r.AV_VALUES.ND,
					r.Au_VALUES.ND,
					r.C_VALUES.ND,
					r.I_VALUES.ND,
					r.A_VALUES.ND,
					r.C_VALUES.N,
					r.I_VALUES.N,
					r.A_VALUES.N,
					r.CDP_VALUES.N,
					r.CDP_VALUES.ND,
					r.TD_VALUES.N,
					r.CDP_VALUES.L,
					r.TD_VALUES.L,
					r.C_VALUES.P,
					r.I_VALUES.P,
					r.A_VALUES.P,
					r.CDP_VALUES.LM,
					r.AC_VALUES.H,
					r.AV_VALUES.L,
					r.CDP_VALUES.MH,
					r.Au_VALUES.M,
					r.CDP_VALUES.H,
					r.Au_VALUES.S,
					r.AC_VALUES.M,
					r.AV_VALUES.A,
					r.C_VALUES.C,
					r.I_VALUES.C,
					r.A_VALUES.C,
					r.Au_VALUES.N,
					r.AC_VALUES.L,
					r.TD_VALUES.M,
					r.E_VALUES.U,
					r.RL_VALUES.OF,
					r.E_VALUES.POC,
					r.RL_VALUES.TF,
					r.RL_VALUES.W,
					r.RC_VALUES.UC,
					r.AV_VALUES.N,
					r.E_VALUES.F,
					r.E_VALUES.H,
					r.E_VALUES.ND,
					r.RL_VALUES.U,
					r.RL_VALUES.ND,
					r.RC_VALUES.UR,
					r.RC_VALUES.C,
					r.RC_VALUES.ND,
					r.TD_VALUES.H,
					r.TD_VALUES.ND,
					r.CR_VALUES.L,
					r.CR_VALUES.M,
					r.IR_VALUES.L,
					r.IR_VALUES.M,
					r.AR_VALUES.L,
					r.AR_VALUES.M,
					r.CR_VALUES.ND,
					r.IR_VALUES.ND,
					r.AR_VALUES.ND,
					r.CR_VALUES.H,
					r.IR_VALUES.H,
					r.AR_VALUES.H
				]);
			},
			564: (e, t, n) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.applyVectorPartsIfMetricsHigher = t.applyVectorPartsIfMetricsLower = t.fromVector = void 0;
				let r = n(475), i = n(623), a = n(371), o = n(987), s = n(479), c = n(331), l = n(951), u = n(759), d = {
					"CVSS:2.0": r.Cvss2,
					"2.0": r.Cvss2,
					"CVSS:3.0": i.Cvss3P0,
					"3.0": i.Cvss3P0,
					"CVSS:3.1": a.Cvss3P1,
					3.1: a.Cvss3P1,
					"CVSS:4.0": o.Cvss4P0,
					"4.0": o.Cvss4P0
				};
				function f(e, t, n) {
					if (!t) return 0;
					let r = e.normalizeVector(t);
					if (r.length === 0) return 0;
					let i = r.split(`/`), a = 0;
					for (let t of i) {
						if (!t) continue;
						let r = t.split(`:`, 2);
						if (r.length === 2) {
							let t = r[0], i = r[1], o = e.getComponentByStringOpt(t), s = t.startsWith(`M`), c = s ? t.replace(`M`, ``) : t, l = e.getComponentByStringOpt(c), u = s ? t : `M${t}`, d = e.getComponentByStringOpt(u), f = o?.shortName || `X`, p = e.applyComponentStringSilent(t, i), m = e.getComponentByStringOpt(t);
							p && n(o, l, d, m, s) ? a++ : e.applyComponentStringSilent(t, f);
						} else console.warn(`Unknown vector argument:`, t);
					}
					return a;
				}
				function p(e, t, n, r, i) {
					let a = n != null && n.name !== `NOT_DEFINED` && n.name !== `NULL` && n.shortName !== `X`;
					return {
						oldSeverity: m(e, i && a ? n : t),
						newSeverity: m(e, r)
					};
				}
				function m(e, t) {
					if (!t) return -1;
					let n = [];
					if (e instanceof r.Cvss2 ? n = s.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof i.Cvss3P0 ? n = c.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof a.Cvss3P1 ? n = l.Cvss3P1Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof o.Cvss4P0 && (n = u.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER), n.length === 0) return console.warn(`Unknown`, e.getVectorName(), `severity order list for attribute type:`, t), -1;
					for (let e = 0; e < n.length; e++) if (n[e].includes(t)) return e;
					return console.warn(`Unknown`, e.getVectorName(), `attribute type:`, t), -1;
				}
				t.fromVector = function(e, t = void 0) {
					if (t) {
						let n = d[t];
						if (n) return new n(e);
					}
					let n = d[e];
					if (n) return new n();
					for (let t in d) {
						let n = d[t];
						if (e.startsWith(t)) try {
							return new n(e);
						} catch {}
					}
					for (let t in d) {
						let n = d[t];
						try {
							return new n(e);
						} catch {}
					}
					return null;
				}, t.applyVectorPartsIfMetricsLower = function(e, t) {
					return t ? f(e, t, ((t, n, r, i, a) => {
						let o = p(e, n, r, i, a);
						return o.newSeverity <= o.oldSeverity;
					})) : 0;
				}, t.applyVectorPartsIfMetricsHigher = function(e, t) {
					return t ? f(e, t, ((t, n, r, i, a) => {
						let o = p(e, n, r, i, a);
						return o.newSeverity >= o.oldSeverity;
					})) : 0;
				};
			},
			623: (e, t, n) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P0 = void 0;
				let r = n(154), i = n(331);
				class a extends r.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss3P0Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return `CVSS:3.0/`;
					}
					getVectorName() {
						return `CVSS:3.0`;
					}
					fillAverageVector() {
						this.applyVector(`AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L`);
					}
					fillRandomBaseVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.BASE_CATEGORY);
					}
					fillRandomTemporalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					fillRandomEnvironmentalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					fillRandomComponentsForCategory(e) {
						let t = i.Cvss3P0Components.REGISTERED_COMPONENTS.get(e);
						if (t) for (let e = 0; e < t.length; e++) {
							let n = t[e], r = super.pickRandomDefinedComponentValue(n);
							if (!r) return console.warn(`Failed to pick random vector component for`, n), void this.fillAverageVector();
							this.applyComponent(n, r);
						}
						else console.warn(`Failed to pick random vector components for`, e);
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), n = this.isAnyTemporalDefined(), r = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
							exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
							temporal: t && n ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && r ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && r ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateExactExploitabilityScore();
						return this.getComponent(i.Cvss3P0Components.S).value ? this.roundUp1(Math.min(a.SCOPE_COEFFICIENT * (e + t), 10)) : this.roundUp1(Math.min(e + t, 10));
					}
					calculateImpactScore() {
						let e = this.calculateExactImpactScore();
						return e <= 0 ? 0 : e;
					}
					calculateExactImpactScore() {
						let e = this.calculateExactISSScore();
						return this.getComponent(i.Cvss3P0Components.S).value ? a.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15 : a.SCOPE_UNCHANGED_FACTOR * e;
					}
					calculateExactISSScore() {
						return 1 - (1 - this.getComponent(i.Cvss3P0Components.C).value) * (1 - this.getComponent(i.Cvss3P0Components.I).value) * (1 - this.getComponent(i.Cvss3P0Components.A).value);
					}
					calculateExactMISSScore() {
						let e, t, n, r, a, o, s = this.getComponent(i.Cvss3P0Components.MC), c = this.getComponent(i.Cvss3P0Components.MI), l = this.getComponent(i.Cvss3P0Components.MA), u = this.getComponent(i.Cvss3P0Components.C), d = this.getComponent(i.Cvss3P0Components.I), f = this.getComponent(i.Cvss3P0Components.A), p = this.getComponent(i.Cvss3P0Components.CR), m = this.getComponent(i.Cvss3P0Components.IR), h = this.getComponent(i.Cvss3P0Components.AR);
						return e = s === i.Cvss3P0Components.MC.values[0] ? u.value : s.value, t = c === i.Cvss3P0Components.MI.values[0] ? d.value : c.value, n = l === i.Cvss3P0Components.MA.values[0] ? f.value : l.value, i.Cvss3P0Components.CR.values[0], r = p.value, i.Cvss3P0Components.IR.values[0], a = m.value, i.Cvss3P0Components.AR.values[0], o = h.value, Math.min(1 - (1 - r * e) * (1 - a * t) * (1 - o * n), .915);
					}
					calculateExactExploitabilityScore() {
						let e = this.getComponent(i.Cvss3P0Components.AV).value, t = this.getComponent(i.Cvss3P0Components.AC).value, n = this.getComponent(i.Cvss3P0Components.UI).value, r;
						return r = this.getComponent(i.Cvss3P0Components.S).value ? this.getComponent(i.Cvss3P0Components.PR).changedValue : this.getComponent(i.Cvss3P0Components.PR).value, a.EXPLOITABILITY_COEFFICIENT * e * t * r * n;
					}
					calculateExactTemporalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyTemporalDefined()) return 0;
						let e = this.getComponent(i.Cvss3P0Components.E).value, t = this.getComponent(i.Cvss3P0Components.RL).value, n = this.getComponent(i.Cvss3P0Components.RC).value, r = this.calculateExactBaseScore();
						return this.roundUp1(r * e * t * n);
					}
					calculateExactEnvironmentalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateAdjustedExploitability(), n = this.getComponent(i.Cvss3P0Components.E).value, r = this.getComponent(i.Cvss3P0Components.RL).value, o = this.getComponent(i.Cvss3P0Components.RC).value;
						if (this.isModifiedScope()) {
							let i = this.roundUp1(Math.min(e + t, 10));
							return this.roundUp1(i * n * r * o);
						}
						{
							let i = this.roundUp1(Math.min(a.SCOPE_COEFFICIENT * (e + t), 10));
							return this.roundUp1(i * n * r * o);
						}
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactMISSScore();
						return this.isModifiedScope() ? a.SCOPE_UNCHANGED_FACTOR * e : a.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15;
					}
					calculateAdjustedExploitability() {
						let e, t = this.getFirstDefinedComponent([i.Cvss3P0Components.MAV, i.Cvss3P0Components.AV]).value, n = this.getFirstDefinedComponent([i.Cvss3P0Components.MAC, i.Cvss3P0Components.AC]).value, r = this.getFirstDefinedComponent([i.Cvss3P0Components.MUI, i.Cvss3P0Components.UI]).value, o = this.getFirstDefinedComponent([i.Cvss3P0Components.MPR, i.Cvss3P0Components.PR]);
						return e = this.isModifiedScope() ? o.value : o.changedValue, a.EXPLOITABILITY_COEFFICIENT * t * n * e * r;
					}
					isModifiedScope() {
						let e = this.getComponent(i.Cvss3P0Components.S), t = this.getComponent(i.Cvss3P0Components.MS);
						return t === i.Cvss3P0Components.MS.values[0] ? !e.value : !t.value;
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					roundUp1(e) {
						return Math.ceil(10 * e) / 10;
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? `NONE` : e <= 3.9 ? `LOW` : e <= 6.9 ? `MEDIUM` : e <= 8.9 ? `HIGH` : `CRITICAL`;
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: `3.0`,
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							baseSeverity: this.getJsonSchemaSeverity(e.base),
							temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
							environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
							attackVector: this.getComponent(i.Cvss3P0Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(i.Cvss3P0Components.AC).jsonSchemaName,
							privilegesRequired: this.getComponent(i.Cvss3P0Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(i.Cvss3P0Components.UI).jsonSchemaName,
							scope: this.getComponent(i.Cvss3P0Components.S).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss3P0Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss3P0Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss3P0Components.A).jsonSchemaName,
							exploitCodeMaturity: this.getComponent(i.Cvss3P0Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss3P0Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss3P0Components.RC).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss3P0Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss3P0Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss3P0Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(i.Cvss3P0Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(i.Cvss3P0Components.MAC).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(i.Cvss3P0Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(i.Cvss3P0Components.MUI).jsonSchemaName,
							modifiedScope: this.getComponent(i.Cvss3P0Components.MS).jsonSchemaName,
							modifiedConfidentialityImpact: this.getComponent(i.Cvss3P0Components.MC).jsonSchemaName,
							modifiedIntegrityImpact: this.getComponent(i.Cvss3P0Components.MI).jsonSchemaName,
							modifiedAvailabilityImpact: this.getComponent(i.Cvss3P0Components.MA).jsonSchemaName
						};
					}
				}
				t.Cvss3P0 = a, a.SCOPE_CHANGED_FACTOR = 7.52, a.SCOPE_UNCHANGED_FACTOR = 6.42, a.EXPLOITABILITY_COEFFICIENT = 8.22, a.SCOPE_COEFFICIENT = 1.08;
			},
			730: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.EQ = void 0;
				class n {
					constructor(e, t, n, r) {
						this.highestSeverityVectors = [], this.level = e, this.vectorDepth = t, this.highestSeverityVectorsUnparsed = n, this.predicate = r;
					}
					getLevel() {
						return this.level;
					}
					getLevelAsInt() {
						return parseInt(this.level);
					}
					getVectorDepth() {
						return this.vectorDepth;
					}
					getHighestSeverityVectors() {
						return this.highestSeverityVectors.length === 0 && (this.highestSeverityVectors = this.highestSeverityVectorsUnparsed.map(((e) => n.createCvssInstance(e)))), this.highestSeverityVectors;
					}
					getHighestSeverityVectorsUnparsed() {
						return this.highestSeverityVectorsUnparsed;
					}
					matchesConstraints(e) {
						return this.predicate(e);
					}
				}
				t.EQ = n;
			},
			759: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0Components = void 0;
				class n {}
				t.Cvss4P0Components = n, n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Vulnerable System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of confidentiality within the Vulnerable System.`
					}
				}, n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE = [
					n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
					n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
					n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
					n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
				], n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Vulnerable System.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Vulnerable System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of integrity within the Vulnerable System.`
					}
				}, n.VULNERABLE_SYSTEM_INTEGRITY_BASE = [
					n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
					n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
					n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
					n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N
				], n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to availability within the Vulnerable System.`
					}
				}, n.VULNERABLE_SYSTEM_AVAILABILITY_BASE = [
					n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X,
					n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H,
					n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L,
					n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
				], n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					S: {
						shortName: `S`,
						name: `Safety`,
						jsonSchemaName: `SAFETY`,
						description: `! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !`,
						hide: !0
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE = [
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
				], n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					S: {
						shortName: `S`,
						name: `Safety`,
						jsonSchemaName: `SAFETY`,
						description: `! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !`,
						hide: !0
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE = [
					n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N
				], n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					S: {
						shortName: `S`,
						name: `Safety`,
						jsonSchemaName: `SAFETY`,
						description: `! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !`,
						hide: !0
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE = [
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
				], n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `Negligible`,
						abbreviatedName: `Negl.`,
						jsonSchemaName: `NEGLIGIBLE`,
						description: `There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED = [
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
					n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N
				], n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					S: {
						shortName: `S`,
						name: `Safety`,
						jsonSchemaName: `SAFETY`,
						description: `The exploited vulnerability will result in integrity impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `Negligible`,
						abbreviatedName: `Negl.`,
						jsonSchemaName: `NEGLIGIBLE`,
						description: `There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED = [
					n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
					n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N
				], n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					S: {
						shortName: `S`,
						name: `Safety`,
						jsonSchemaName: `SAFETY`,
						description: `The exploited vulnerability will result in availability impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System.`
					},
					N: {
						shortName: `N`,
						name: `Negligible`,
						abbreviatedName: `Negl.`,
						jsonSchemaName: `NEGLIGIBLE`,
						description: `There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System.`
					}
				}, n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED = [
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
					n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N
				], n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, n.REQUIREMENT_CONFIDENTIALITY_MODIFIED = [
					n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
					n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
					n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
					n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L
				], n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, n.REQUIREMENT_INTEGRITY_MODIFIED = [
					n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X,
					n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H,
					n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M,
					n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
				], n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, n.REQUIREMENT_AVAILABILITY_MODIFIED = [
					n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
					n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
					n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
					n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L
				], n.AV_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Not Defined`
					},
					N: {
						shortName: `N`,
						name: `Network`,
						jsonSchemaName: `NETWORK`,
						description: `The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet. Such a vulnerability is often termed “remotely exploitable” and can be thought of as an attack being exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a denial of service (DoS) by sending a specially crafted TCP packet across a wide area network.`
					},
					A: {
						shortName: `A`,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT`,
						description: `The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically adjacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment.`
					},
					L: {
						shortName: `L`,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `The vulnerable system is not bound to the network stack and the attacker’s path is via read/write/execute capabilities. Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to trick a legitimate user into opening a malicious document).`
					},
					P: {
						shortName: `P`,
						name: `Physical`,
						abbreviatedName: `Phys.`,
						jsonSchemaName: `PHYSICAL`,
						description: `The attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persistent. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Other examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA).`
					}
				}, n.AV = {
					name: `Attack Vector`,
					shortName: `AV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects the context by which vulnerability exploitation is possible.`,
					values: [
						n.AV_VALUES.X,
						n.AV_VALUES.N,
						n.AV_VALUES.A,
						n.AV_VALUES.L,
						n.AV_VALUES.P
					],
					worseCaseValue: n.AV_VALUES.N
				}, n.AC_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Not Defined`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker must take no measurable action to exploit the vulnerability. The attack requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place.`
					}
				}, n.AC = {
					name: `Attack Complexity`,
					shortName: `AC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures measurable actions that the attacker must take to evade or circumvent built-in security-enhancing conditions in order to obtain a working exploit.`,
					values: [
						n.AC_VALUES.X,
						n.AC_VALUES.L,
						n.AC_VALUES.H
					],
					worseCaseValue: n.AC_VALUES.L
				}, n.AT_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Not Defined`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able to reach the vulnerability and execute the exploit under all or most instances of the vulnerability.`
					},
					P: {
						shortName: `P`,
						name: `Present`,
						jsonSchemaName: `PRESENT`,
						description: `The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker).`
					}
				}, n.AT = {
					name: `Attack Requirements`,
					shortName: `AT`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable the attack.`,
					values: [
						n.AT_VALUES.X,
						n.AT_VALUES.N,
						n.AT_VALUES.P
					],
					worseCaseValue: n.AT_VALUES.N
				}, n.PR_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Not Defined`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The attacker is unauthenticated prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allowing full access to the vulnerable system’s settings and files.`
					}
				}, n.PR = {
					name: `Privileges Required`,
					shortName: `PR`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.`,
					values: [
						n.PR_VALUES.X,
						n.PR_VALUES.N,
						n.PR_VALUES.L,
						n.PR_VALUES.H
					],
					worseCaseValue: n.PR_VALUES.N
				}, n.UI_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Not Defined`
					},
					N: {
						shortName: `N`,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The vulnerable system can be exploited without interaction from any human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes code to elevate privileges`
					},
					P: {
						shortName: `P`,
						name: `Passive`,
						jsonSchemaName: `PASSIVE`,
						description: `Successful exploitation of this vulnerability requires limited interaction by the targeted user with the vulnerable system and the attacker’s payload. These interactions would be considered involuntary and do not require that the user actively subvert protections built into the vulnerable system.`
					},
					A: {
						shortName: `A`,
						name: `Active`,
						jsonSchemaName: `ACTIVE`,
						description: `Successful exploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker’s payload, or the user’s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability.`
					}
				}, n.UI = {
					name: `User Interaction`,
					shortName: `UI`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the requirement for a human user, other than the attacker, to participate in the successful compromise of the vulnerable system.`,
					values: [
						n.UI_VALUES.X,
						n.UI_VALUES.N,
						n.UI_VALUES.P,
						n.UI_VALUES.A
					],
					worseCaseValue: n.UI_VALUES.N
				}, n.VC = {
					name: `Confidentiality`,
					shortName: `VC`,
					subCategory: `Vulnerable System Impact`,
					description: `This metric measures the impact to the confidentiality of the information managed by the Vulnerable System due to a successfully exploited vulnerability.`,
					values: n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, n.VI = {
					name: `Integrity`,
					shortName: `VI`,
					subCategory: `Vulnerable System Impact`,
					description: `This metric measures the impact to the integrity of the Vulnerable System due to a successfully exploited vulnerability.`,
					values: n.VULNERABLE_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, n.VA = {
					name: `Availability`,
					shortName: `VA`,
					subCategory: `Vulnerable System Impact`,
					description: `This metric measures the impact to the availability of the Vulnerable System due to a successfully exploited vulnerability.`,
					values: n.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, n.SC = {
					name: `Confidentiality`,
					shortName: `SC`,
					subCategory: `Subsequent System Impact`,
					description: `This metric measures the impact to the confidentiality of information managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.`,
					values: n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, n.SI = {
					name: `Integrity`,
					shortName: `SI`,
					subCategory: `Subsequent System Impact`,
					description: `This metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.`,
					values: n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, n.SA = {
					name: `Availability`,
					shortName: `SA`,
					subCategory: `Subsequent System Impact`,
					description: `This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.`,
					values: n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, n.S_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					N: {
						shortName: `N`,
						name: `Negligible`,
						abbreviatedName: `Negl.`,
						jsonSchemaName: `NEGLIGIBLE`,
						description: `Consequences of the vulnerability meet definition of IEC 61508 consequence categories of "marginal," "critical," or "catastrophic."`
					},
					P: {
						shortName: `P`,
						name: `Present`,
						jsonSchemaName: `PRESENT`,
						description: `Consequences of the vulnerability meet definition of IEC 61508 consequence category "negligible."`
					}
				}, n.S = {
					name: `Safety`,
					shortName: `S`,
					description: `This supplemental metric captures Safety impacts of a vulnerability when the affected system has an intended use or fitness of purpose aligned to safety.`,
					values: [
						n.S_VALUES.X,
						n.S_VALUES.N,
						n.S_VALUES.P
					],
					worseCaseValue: n.S_VALUES.P
				}, n.AU_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					N: {
						shortName: `N`,
						name: `No`,
						jsonSchemaName: `NO`,
						description: `Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason. These steps are reconnaissance, weaponization, delivery, and exploitation.`
					},
					Y: {
						shortName: `Y`,
						name: `Yes`,
						jsonSchemaName: `YES`,
						description: `Attackers can reliably automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is “wormable”).`
					}
				}, n.AU = {
					name: `Automatable`,
					shortName: `AU`,
					description: `This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerability across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).`,
					values: [
						n.AU_VALUES.X,
						n.AU_VALUES.N,
						n.AU_VALUES.Y
					],
					worseCaseValue: n.AU_VALUES.Y
				}, n.R_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					A: {
						shortName: `A`,
						name: `Automatic`,
						abbreviatedName: `Automat.`,
						jsonSchemaName: `AUTOMATIC`,
						description: `The system recovers services automatically after an attack has been performed.`
					},
					U: {
						shortName: `U`,
						name: `User`,
						jsonSchemaName: `USER`,
						description: `The system requires manual intervention by the user to recover services, after an attack has been performed.`
					},
					I: {
						shortName: `I`,
						name: `Irrecoverable`,
						abbreviatedName: `Irrecov.`,
						jsonSchemaName: `IRRECOVERABLE`,
						description: `The system services are irrecoverable by the user, after an attack has been performed.`
					}
				}, n.R = {
					name: `Recovery`,
					shortName: `R`,
					description: `This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.`,
					values: [
						n.R_VALUES.X,
						n.R_VALUES.A,
						n.R_VALUES.U,
						n.R_VALUES.I
					],
					worseCaseValue: n.R_VALUES.I
				}, n.V_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					D: {
						shortName: `D`,
						name: `Diffuse`,
						jsonSchemaName: `DIFFUSE`,
						description: `The vulnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability.`
					},
					C: {
						shortName: `C`,
						name: `Concentrated`,
						abbreviatedName: `Concentr.`,
						jsonSchemaName: `CONCENTRATED`,
						description: `The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibility of “system operators” rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server.`
					}
				}, n.V = {
					name: `Value Density`,
					shortName: `V`,
					description: `This supplemental metric describes the resources that the attacker will gain control over with a single exploitation event.`,
					values: [
						n.V_VALUES.X,
						n.V_VALUES.D,
						n.V_VALUES.C
					],
					worseCaseValue: n.V_VALUES.C
				}, n.RE_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					L: {
						shortName: `L`,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The effort required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration.`
					},
					M: {
						shortName: `M`,
						name: `Moderate`,
						abbreviatedName: `Moder.`,
						jsonSchemaName: `MODERATE`,
						description: `The actions required to respond to a vulnerability require some effort on behalf of the consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrade such as a driver update.`
					},
					H: {
						shortName: `H`,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The actions required to respond to a vulnerability are significant and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring any embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement).`
					}
				}, n.RE = {
					name: `Vulnerability Response Effort`,
					shortName: `RE`,
					description: `This supplemental metric provides supplemental information on how difficult it is for consumers to provide an initial response to the impact of a vulnerability for deployed products and services in their infrastructure.`,
					values: [
						n.RE_VALUES.X,
						n.RE_VALUES.L,
						n.RE_VALUES.M,
						n.RE_VALUES.H
					],
					worseCaseValue: n.RE_VALUES.H
				}, n.U_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `The metric has not been evaluated.`
					},
					Clear: {
						shortName: `Clear`,
						name: `Clear`,
						jsonSchemaName: `CLEAR`,
						description: `Provider has assessed the impact of this vulnerability as having the highest urgency.`
					},
					Green: {
						shortName: `Green`,
						name: `Green`,
						jsonSchemaName: `GREEN`,
						description: `Provider has assessed the impact of this vulnerability as having a moderate urgency.`
					},
					Amber: {
						shortName: `Amber`,
						name: `Amber`,
						jsonSchemaName: `AMBER`,
						description: `Provider has assessed the impact of this vulnerability as having a reduced urgency.`
					},
					Red: {
						shortName: `Red`,
						name: `Red`,
						jsonSchemaName: `RED`,
						description: `Provider has assessed the impact of this vulnerability as having no urgency (Informational).`
					}
				}, n.U = {
					name: `Provider Urgency`,
					shortName: `U`,
					description: `This supplemental metric provides a standardized way for the system provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.`,
					values: [
						n.U_VALUES.X,
						n.U_VALUES.Clear,
						n.U_VALUES.Green,
						n.U_VALUES.Amber,
						n.U_VALUES.Red
					],
					worseCaseValue: n.U_VALUES.Red
				}, n.MAV = {
					name: `Modified Attack Vector`,
					shortName: `MAV`,
					subCategory: `Exploitability Metrics`,
					description: `Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.AV,
					values: n.AV.values,
					worseCaseValue: n.AV_VALUES.N
				}, n.MAC = {
					name: `Modified Attack Complexity`,
					shortName: `MAC`,
					subCategory: `Exploitability Metrics`,
					description: `Overrides the Base Attack Complexity metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.AC,
					values: n.AC.values,
					worseCaseValue: n.AC_VALUES.L
				}, n.MAT = {
					name: `Modified Attack Requirements`,
					shortName: `MAT`,
					subCategory: `Exploitability Metrics`,
					description: `Overrides the Base Attack Requirements metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.AT,
					values: n.AT.values,
					worseCaseValue: n.AT_VALUES.P
				}, n.MPR = {
					name: `Modified Privileges Required`,
					shortName: `MPR`,
					subCategory: `Exploitability Metrics`,
					description: `Overrides the Base Privileges Required metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.PR,
					values: n.PR.values,
					worseCaseValue: n.PR_VALUES.N
				}, n.MUI = {
					name: `Modified User Interaction`,
					shortName: `MUI`,
					subCategory: `Exploitability Metrics`,
					description: `Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.UI,
					values: n.UI.values,
					worseCaseValue: n.UI_VALUES.N
				}, n.MVC = {
					name: `Modified Confidentiality`,
					shortName: `MVC`,
					subCategory: `Vulnerable System Impact`,
					description: `Overrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.VC,
					values: n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, n.MVI = {
					name: `Modified Integrity`,
					shortName: `MVI`,
					subCategory: `Vulnerable System Impact`,
					description: `Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.VI,
					values: n.VULNERABLE_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, n.MVA = {
					name: `Modified Availability`,
					shortName: `MVA`,
					subCategory: `Vulnerable System Impact`,
					description: `Overrides the Base Vulnerable System Availability metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.VA,
					values: n.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, n.MSC = {
					name: `Modified Confidentiality`,
					shortName: `MSC`,
					subCategory: `Subsequent System Impact`,
					description: `Overrides the Base Subsequent System Confidentiality metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.SC,
					values: n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H
				}, n.MSI = {
					name: `Modified Integrity`,
					shortName: `MSI`,
					subCategory: `Subsequent System Impact`,
					description: `Overrides the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.SI,
					baseMetricEquivalentMapper: (e) => e === n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H : e,
					values: n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H
				}, n.MSA = {
					name: `Modified Availability`,
					shortName: `MSA`,
					subCategory: `Subsequent System Impact`,
					description: `Overrides the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.`,
					baseMetricEquivalent: n.SA,
					baseMetricEquivalentMapper: (e) => e === n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H : e,
					values: n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,
					worseCaseValue: n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H
				}, n.CR = {
					name: `Confidentiality Requirement`,
					shortName: `CR`,
					description: `This metric enables the consumer to customize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.`,
					values: n.REQUIREMENT_CONFIDENTIALITY_MODIFIED,
					worseCaseValue: n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H
				}, n.IR = {
					name: `Integrity Requirement`,
					shortName: `IR`,
					description: `This metric enables the consumer to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.`,
					values: n.REQUIREMENT_INTEGRITY_MODIFIED,
					worseCaseValue: n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
				}, n.AR = {
					name: `Availability Requirement`,
					shortName: `AR`,
					description: `This metric enables the consumer to customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.`,
					values: n.REQUIREMENT_AVAILABILITY_MODIFIED,
					worseCaseValue: n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H
				}, n.E_VALUES = {
					X: {
						shortName: `X`,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to Attacked (A) for the purposes of the calculation of the score by assuming the worst case.`
					},
					A: {
						shortName: `A`,
						name: `Attacked`,
						jsonSchemaName: `ATTACKED`,
						description: `Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Solutions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)`
					},
					P: {
						shortName: `P`,
						name: `POC`,
						jsonSchemaName: `PROOF_OF_CONCEPT`,
						description: `Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., the “Attacked” value does not apply)`
					},
					U: {
						shortName: `U`,
						name: `Unreported`,
						jsonSchemaName: `UNREPORTED`,
						description: `Based on available threat intelligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the “POC” nor “Attacked” values apply)`
					}
				}, n.E = {
					name: `Exploit Maturity`,
					shortName: `E`,
					description: `This metric measures the likelihood of the vulnerability being attacked, and is based on the current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.`,
					values: [
						n.E_VALUES.X,
						n.E_VALUES.A,
						n.E_VALUES.P,
						n.E_VALUES.U
					],
					worseCaseValue: n.E_VALUES.A
				}, n.BASE_CATEGORY = {
					name: `base`,
					description: `Base Metrics`
				}, n.SUPPLEMENTAL_CATEGORY = {
					name: `supplemental`,
					description: `Supplemental Metrics`
				}, n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY = {
					name: `environmental-base`,
					description: `Environmental Metrics (Modified Base)`
				}, n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY = {
					name: `environmental-security-requirement`,
					description: `Environmental Metrics (Security Requirements)`
				}, n.THREAT_CATEGORY = {
					name: `threat`,
					description: `Threat Metrics`
				}, n.BASE_CATEGORY_VALUES = [
					n.AV,
					n.AC,
					n.AT,
					n.PR,
					n.UI,
					n.VC,
					n.VI,
					n.VA,
					n.SC,
					n.SI,
					n.SA
				], n.SUPPLEMENTAL_CATEGORY_VALUES = [
					n.S,
					n.AU,
					n.R,
					n.V,
					n.RE,
					n.U
				], n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES = [
					n.MAV,
					n.MAC,
					n.MAT,
					n.MPR,
					n.MUI,
					n.MVC,
					n.MVI,
					n.MVA,
					n.MSC,
					n.MSI,
					n.MSA
				], n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES = [
					n.CR,
					n.IR,
					n.AR
				], n.THREAT_CATEGORY_VALUES = [n.E], n.REGISTERED_COMPONENTS_EDITOR_ORDER = /* @__PURE__ */ new Map(), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER = /* @__PURE__ */ new Map(), n.REGISTERED_COMPONENTS_EDITOR_ORDER.set(n.BASE_CATEGORY, n.BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_EDITOR_ORDER.set(n.SUPPLEMENTAL_CATEGORY, n.SUPPLEMENTAL_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_EDITOR_ORDER.set(n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_EDITOR_ORDER.set(n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_EDITOR_ORDER.set(n.THREAT_CATEGORY, n.THREAT_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(n.BASE_CATEGORY, n.BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(n.THREAT_CATEGORY, n.THREAT_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, n.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, n.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(n.SUPPLEMENTAL_CATEGORY, n.SUPPLEMENTAL_CATEGORY_VALUES), n.MV_LOOKUP = {
					"000000": 10,
					"000001": 9.9,
					"000010": 9.8,
					"000011": 9.5,
					"000020": 9.5,
					"000021": 9.2,
					"000100": 10,
					"000101": 9.6,
					"000110": 9.3,
					"000111": 8.7,
					"000120": 9.1,
					"000121": 8.1,
					"000200": 9.3,
					"000201": 9,
					"000210": 8.9,
					"000211": 8,
					"000220": 8.1,
					"000221": 6.8,
					"001000": 9.8,
					"001001": 9.5,
					"001010": 9.5,
					"001011": 9.2,
					"001020": 9,
					"001021": 8.4,
					"001100": 9.3,
					"001101": 9.2,
					"001110": 8.9,
					"001111": 8.1,
					"001120": 8.1,
					"001121": 6.5,
					"001200": 8.8,
					"001201": 8,
					"001210": 7.8,
					"001211": 7,
					"001220": 6.9,
					"001221": 4.8,
					"002001": 9.2,
					"002011": 8.2,
					"002021": 7.2,
					"002101": 7.9,
					"002111": 6.9,
					"002121": 5,
					"002201": 6.9,
					"002211": 5.5,
					"002221": 2.7,
					"010000": 9.9,
					"010001": 9.7,
					"010010": 9.5,
					"010011": 9.2,
					"010020": 9.2,
					"010021": 8.5,
					"010100": 9.5,
					"010101": 9.1,
					"010110": 9,
					"010111": 8.3,
					"010120": 8.4,
					"010121": 7.1,
					"010200": 9.2,
					"010201": 8.1,
					"010210": 8.2,
					"010211": 7.1,
					"010220": 7.2,
					"010221": 5.3,
					"011000": 9.5,
					"011001": 9.3,
					"011010": 9.2,
					"011011": 8.5,
					"011020": 8.5,
					"011021": 7.3,
					"011100": 9.2,
					"011101": 8.2,
					"011110": 8,
					"011111": 7.2,
					"011120": 7,
					"011121": 5.9,
					"011200": 8.4,
					"011201": 7,
					"011210": 7.1,
					"011211": 5.2,
					"011220": 5,
					"011221": 3,
					"012001": 8.6,
					"012011": 7.5,
					"012021": 5.2,
					"012101": 7.1,
					"012111": 5.2,
					"012121": 2.9,
					"012201": 6.3,
					"012211": 2.9,
					"012221": 1.7,
					1e5: 9.8,
					100001: 9.5,
					100010: 9.4,
					100011: 8.7,
					100020: 9.1,
					100021: 8.1,
					100100: 9.4,
					100101: 8.9,
					100110: 8.6,
					100111: 7.4,
					100120: 7.7,
					100121: 6.4,
					100200: 8.7,
					100201: 7.5,
					100210: 7.4,
					100211: 6.3,
					100220: 6.3,
					100221: 4.9,
					101e3: 9.4,
					101001: 8.9,
					101010: 8.8,
					101011: 7.7,
					101020: 7.6,
					101021: 6.7,
					101100: 8.6,
					101101: 7.6,
					101110: 7.4,
					101111: 5.8,
					101120: 5.9,
					101121: 5,
					101200: 7.2,
					101201: 5.7,
					101210: 5.7,
					101211: 5.2,
					101220: 5.2,
					101221: 2.5,
					102001: 8.3,
					102011: 7,
					102021: 5.4,
					102101: 6.5,
					102111: 5.8,
					102121: 2.6,
					102201: 5.3,
					102211: 2.1,
					102221: 1.3,
					11e4: 9.5,
					110001: 9,
					110010: 8.8,
					110011: 7.6,
					110020: 7.6,
					110021: 7,
					110100: 9,
					110101: 7.7,
					110110: 7.5,
					110111: 6.2,
					110120: 6.1,
					110121: 5.3,
					110200: 7.7,
					110201: 6.6,
					110210: 6.8,
					110211: 5.9,
					110220: 5.2,
					110221: 3,
					111e3: 8.9,
					111001: 7.8,
					111010: 7.6,
					111011: 6.7,
					111020: 6.2,
					111021: 5.8,
					111100: 7.4,
					111101: 5.9,
					111110: 5.7,
					111111: 5.7,
					111120: 4.7,
					111121: 2.3,
					111200: 6.1,
					111201: 5.2,
					111210: 5.7,
					111211: 2.9,
					111220: 2.4,
					111221: 1.6,
					112001: 7.1,
					112011: 5.9,
					112021: 3,
					112101: 5.8,
					112111: 2.6,
					112121: 1.5,
					112201: 2.3,
					112211: 1.3,
					112221: .6,
					2e5: 9.3,
					200001: 8.7,
					200010: 8.6,
					200011: 7.2,
					200020: 7.5,
					200021: 5.8,
					200100: 8.6,
					200101: 7.4,
					200110: 7.4,
					200111: 6.1,
					200120: 5.6,
					200121: 3.4,
					200200: 7,
					200201: 5.4,
					200210: 5.2,
					200211: 4,
					200220: 4,
					200221: 2.2,
					201e3: 8.5,
					201001: 7.5,
					201010: 7.4,
					201011: 5.5,
					201020: 6.2,
					201021: 5.1,
					201100: 7.2,
					201101: 5.7,
					201110: 5.5,
					201111: 4.1,
					201120: 4.6,
					201121: 1.9,
					201200: 5.3,
					201201: 3.6,
					201210: 3.4,
					201211: 1.9,
					201220: 1.9,
					201221: .8,
					202001: 6.4,
					202011: 5.1,
					202021: 2,
					202101: 4.7,
					202111: 2.1,
					202121: 1.1,
					202201: 2.4,
					202211: .9,
					202221: .4,
					21e4: 8.8,
					210001: 7.5,
					210010: 7.3,
					210011: 5.3,
					210020: 6,
					210021: 5,
					210100: 7.3,
					210101: 5.5,
					210110: 5.9,
					210111: 4,
					210120: 4.1,
					210121: 2,
					210200: 5.4,
					210201: 4.3,
					210210: 4.5,
					210211: 2.2,
					210220: 2,
					210221: 1.1,
					211e3: 7.5,
					211001: 5.5,
					211010: 5.8,
					211011: 4.5,
					211020: 4,
					211021: 2.1,
					211100: 6.1,
					211101: 5.1,
					211110: 4.8,
					211111: 1.8,
					211120: 2,
					211121: .9,
					211200: 4.6,
					211201: 1.8,
					211210: 1.7,
					211211: .7,
					211220: .8,
					211221: .2,
					212001: 5.3,
					212011: 2.4,
					212021: 1.4,
					212101: 2.4,
					212111: 1.2,
					212121: .5,
					212201: 1,
					212211: .3,
					212221: .1
				}, n.ATTRIBUTE_SEVERITY_ORDER = [
					[n.AT_VALUES.P, n.AT_VALUES.P],
					[n.AT_VALUES.N, n.AT_VALUES.N],
					[n.AT_VALUES.X, n.AT_VALUES.X],
					[n.S_VALUES.X],
					[n.S_VALUES.N],
					[n.S_VALUES.P],
					[n.AU_VALUES.X],
					[n.AU_VALUES.N],
					[n.AU_VALUES.Y],
					[n.V_VALUES.X],
					[n.V_VALUES.D],
					[n.V_VALUES.C],
					[n.AC_VALUES.H, n.AC_VALUES.H],
					[n.AC_VALUES.L, n.AC_VALUES.L],
					[n.AC_VALUES.X, n.AC_VALUES.X],
					[n.PR_VALUES.H, n.PR_VALUES.H],
					[n.PR_VALUES.L, n.PR_VALUES.L],
					[n.PR_VALUES.N, n.PR_VALUES.N],
					[n.PR_VALUES.X, n.PR_VALUES.X],
					[n.UI_VALUES.A, n.UI_VALUES.A],
					[n.UI_VALUES.P, n.UI_VALUES.P],
					[n.UI_VALUES.N, n.UI_VALUES.N],
					[n.UI_VALUES.X, n.UI_VALUES.X],
					[
						n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
						n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
						n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X
					],
					[
						n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
						n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N,
						n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
					],
					[
						n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
						n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
						n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L
					],
					[
						n.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
						n.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
						n.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
					],
					[
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X
					],
					[
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N,
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
					],
					[
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L
					],
					[
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
					],
					[
						n.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
						n.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
						n.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
						n.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S
					],
					[
						n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L,
						n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L,
						n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
					],
					[
						n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
						n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
						n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M
					],
					[
						n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
						n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
						n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
					],
					[
						n.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
						n.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
						n.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X
					],
					[n.E_VALUES.U],
					[n.E_VALUES.P],
					[n.E_VALUES.A],
					[n.E_VALUES.X],
					[n.R_VALUES.X],
					[n.R_VALUES.A],
					[n.R_VALUES.U],
					[n.R_VALUES.I],
					[n.RE_VALUES.X],
					[n.RE_VALUES.L],
					[n.RE_VALUES.M],
					[n.RE_VALUES.H],
					[n.U_VALUES.X],
					[n.U_VALUES.Clear],
					[n.U_VALUES.Green],
					[n.U_VALUES.Amber],
					[n.U_VALUES.Red],
					[n.AV_VALUES.X, n.AV_VALUES.X],
					[n.AV_VALUES.P, n.AV_VALUES.P],
					[n.AV_VALUES.L, n.AV_VALUES.L],
					[n.AV_VALUES.A, n.AV_VALUES.A],
					[n.AV_VALUES.N, n.AV_VALUES.N]
				];
			},
			904: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.EqOperations36 = t.EqOperations5 = t.EqOperations4 = t.EqOperations2 = t.EqOperations1 = t.EqOperations1245 = t.getEqImplementations = void 0, t.getEqImplementations = () => [
					r.getInstance(),
					i.getInstance(),
					a.getInstance(),
					o.getInstance(),
					s.getInstance()
				];
				class n {
					deriveNextLowerMacro(e) {
						return [e.deriveNextLower(this.getEqNumber())];
					}
					lookupScoresForNextLowerMacro(e) {
						return e[0].getLookupTableScore();
					}
					getHighestSeverityVectors(e) {
						return this.getEq(e).getHighestSeverityVectorsUnparsed();
					}
					lookupMacroVectorDepth(e) {
						return this.getEq(e).getVectorDepth();
					}
				}
				t.EqOperations1245 = n;
				class r extends n {
					getEq(e) {
						return e.getEq1();
					}
					getRelevantAttributes() {
						return [
							`AV`,
							`PR`,
							`UI`
						];
					}
					getEqNumber() {
						return 1;
					}
					static getInstance() {
						return r.instance;
					}
				}
				t.EqOperations1 = r, r.instance = new r();
				class i extends n {
					getEq(e) {
						return e.getEq2();
					}
					getRelevantAttributes() {
						return [`AC`, `AT`];
					}
					getEqNumber() {
						return 2;
					}
					static getInstance() {
						return i.instance;
					}
				}
				t.EqOperations2 = i, i.instance = new i();
				class a extends n {
					getEq(e) {
						return e.getEq4();
					}
					getRelevantAttributes() {
						return [
							`SC`,
							`SI`,
							`SA`
						];
					}
					getEqNumber() {
						return 4;
					}
					static getInstance() {
						return a.instance;
					}
				}
				t.EqOperations4 = a, a.instance = new a();
				class o extends n {
					getEq(e) {
						return e.getEq5();
					}
					getRelevantAttributes() {
						return [];
					}
					getEqNumber() {
						return 5;
					}
					static getInstance() {
						return o.instance;
					}
				}
				t.EqOperations5 = o, o.instance = new o();
				class s {
					static getInstance() {
						return s.instance;
					}
					getHighestSeverityVectors(e) {
						return e.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed();
					}
					getRelevantAttributes() {
						return [
							`VC`,
							`VI`,
							`VA`,
							`CR`,
							`IR`,
							`AR`
						];
					}
					deriveNextLowerMacro(e) {
						let t = e.getEq3().getLevelAsInt(), n = e.getEq6().getLevelAsInt();
						return t === 1 && n === 1 || t === 0 && n === 1 ? [e.deriveNextLower(3)] : t === 1 && n === 0 ? [e.deriveNextLower(6)] : t === 0 && n === 0 ? [e.deriveNextLower(3), e.deriveNextLower(6)] : [e.deriveNextLower(3).deriveNextLower(6)];
					}
					lookupScoresForNextLowerMacro(e) {
						let t = NaN, n = NaN;
						return e.length > 0 && e[0] != null && (t = e[0].getLookupTableScore()), e.length > 1 && e[1] != null && (n = e[1].getLookupTableScore()), isNaN(t) || isNaN(n) ? isNaN(t) ? n : t : Math.max(t, n);
					}
					lookupMacroVectorDepth(e) {
						return e.getJointEq3AndEq6().getVectorDepth();
					}
				}
				t.EqOperations36 = s, s.instance = new s();
			},
			951: (e, t) => {
				var n;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P1Components = void 0;
				class r {}
				t.Cvss3P1Components = r, n = r, r.CONFIDENTIALITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of confidentiality within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server.`
					}
				}, r.CONFIDENTIALITY_IMPACT = [
					n.CONFIDENTIALITY_IMPACT_VALUES.X,
					n.CONFIDENTIALITY_IMPACT_VALUES.N,
					n.CONFIDENTIALITY_IMPACT_VALUES.L,
					n.CONFIDENTIALITY_IMPACT_VALUES.H
				], r.INTEGRITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no loss of integrity within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component.`
					}
				}, r.INTEGRITY_IMPACT = [
					n.INTEGRITY_IMPACT_VALUES.X,
					n.INTEGRITY_IMPACT_VALUES.N,
					n.INTEGRITY_IMPACT_VALUES.L,
					n.INTEGRITY_IMPACT_VALUES.H
				], r.AVAILABILITY_IMPACT_VALUES = {
					X: {
						shortName: `X`,
						value: 0,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: 0,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `There is no impact to availability within the impacted component.`
					},
					L: {
						shortName: `L`,
						value: .22,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component.`
					},
					H: {
						shortName: `H`,
						value: .56,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable).`
					}
				}, r.AVAILABILITY_IMPACT = [
					n.AVAILABILITY_IMPACT_VALUES.X,
					n.AVAILABILITY_IMPACT_VALUES.N,
					n.AVAILABILITY_IMPACT_VALUES.L,
					n.AVAILABILITY_IMPACT_VALUES.H
				], r.CONFIDENTIALITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.CONFIDENTIALITY_REQUIREMENT = [
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
					n.CONFIDENTIALITY_REQUIREMENT_VALUES.H
				], r.INTEGRITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.INTEGRITY_REQUIREMENT = [
					n.INTEGRITY_REQUIREMENT_VALUES.X,
					n.INTEGRITY_REQUIREMENT_VALUES.L,
					n.INTEGRITY_REQUIREMENT_VALUES.M,
					n.INTEGRITY_REQUIREMENT_VALUES.H
				], r.AVAILABILITY_REQUIREMENT_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers).`
					}
				}, r.AVAILABILITY_REQUIREMENT = [
					n.AVAILABILITY_REQUIREMENT_VALUES.X,
					n.AVAILABILITY_REQUIREMENT_VALUES.L,
					n.AVAILABILITY_REQUIREMENT_VALUES.M,
					n.AVAILABILITY_REQUIREMENT_VALUES.H
				], r.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .5,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `There is no impact to the integrity of the system.`
					},
					M: {
						shortName: `M`,
						value: 1,
						name: `Medium`,
						jsonSchemaName: `MEDIUM`,
						description: `There is a partial compromise of system integrity.`
					},
					H: {
						shortName: `H`,
						value: 1.5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `There is a total compromise of system integrity.`
					}
				}, r.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
					n.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
				], r.BASE_CATEGORY = {
					name: `base`,
					description: `This metric reflects the qualities of a vulnerability that are constant over time and across user environments.`
				}, r.AV_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `Network`,
						abbreviatedName: `Netw.`,
						jsonSchemaName: `NETWORK`,
						description: `The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet.`
					},
					A: {
						shortName: `A`,
						value: .62,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT_NETWORK`,
						description: `The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology.`
					},
					L: {
						shortName: `L`,
						value: .55,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities.`
					},
					P: {
						shortName: `P`,
						value: .2,
						name: `Physical`,
						abbreviatedName: `Phys.`,
						jsonSchemaName: `PHYSICAL`,
						description: `The attack requires the attacker to physically touch or manipulate the vulnerable component.`
					}
				}, r.AV = {
					name: `Attack Vector`,
					shortName: `AV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.`,
					values: [
						n.AV_VALUES.X,
						n.AV_VALUES.N,
						n.AV_VALUES.A,
						n.AV_VALUES.L,
						n.AV_VALUES.P
					]
				}, r.AC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .77,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component.`
					},
					H: {
						shortName: `H`,
						value: .44,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected.`
					}
				}, r.AC = {
					name: `Attack Complexity`,
					shortName: `AC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.`,
					values: [
						n.AC_VALUES.X,
						n.AC_VALUES.L,
						n.AC_VALUES.H
					]
				}, r.PR_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						changedValue: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						changedValue: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack.`
					},
					L: {
						shortName: `L`,
						value: .62,
						changedValue: .68,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources.`
					},
					H: {
						shortName: `H`,
						value: .27,
						changedValue: .5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files.`
					}
				}, r.PR = {
					name: `Privileges Required`,
					shortName: `PR`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.`,
					values: [
						n.PR_VALUES.X,
						n.PR_VALUES.N,
						n.PR_VALUES.L,
						n.PR_VALUES.H
					]
				}, r.UI_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The vulnerable system can be exploited without interaction from any user.`
					},
					R: {
						shortName: `R`,
						value: .62,
						name: `Required`,
						abbreviatedName: `Req.`,
						jsonSchemaName: `REQUIRED`,
						description: `Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator.`
					}
				}, r.UI = {
					name: `User Interaction`,
					shortName: `UI`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.`,
					values: [
						n.UI_VALUES.X,
						n.UI_VALUES.N,
						n.UI_VALUES.R
					]
				}, r.S_VALUES = {
					X: {
						shortName: `X`,
						value: !1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: !1,
						name: `Unchanged`,
						abbreviatedName: `Unchang.`,
						jsonSchemaName: `UNCHANGED`,
						description: `An exploited vulnerability can only affect resources managed by the same authority.`
					},
					C: {
						shortName: `C`,
						value: !0,
						name: `Changed`,
						jsonSchemaName: `CHANGED`,
						description: `An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design.`
					}
				}, r.S = {
					name: `Scope`,
					shortName: `S`,
					subCategory: `Exploitability Metrics`,
					description: `Can an exploit of the vulnerability be accomplished remotely?`,
					values: [
						n.S_VALUES.X,
						n.S_VALUES.U,
						n.S_VALUES.C
					]
				}, r.C = {
					name: `Confidentiality Impact`,
					shortName: `C`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.`,
					values: n.CONFIDENTIALITY_IMPACT
				}, r.I = {
					name: `Integrity Impact`,
					shortName: `I`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to integrity of a successfully exploited vulnerability.`,
					values: n.INTEGRITY_IMPACT
				}, r.A = {
					name: `Availability Impact`,
					shortName: `A`,
					subCategory: `Impact Metrics`,
					description: `This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.`,
					values: n.AVAILABILITY_IMPACT
				}, r.BASE_CATEGORY_VALUES = [
					n.AV,
					n.AC,
					n.PR,
					n.UI,
					n.S,
					n.C,
					n.I,
					n.A
				], r.TEMPORAL_CATEGORY = {
					name: `temporal`,
					description: `This metric reflects the current state of exploit techniques or code availability.`
				}, r.E_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: .91,
						name: `Unproven`,
						abbreviatedName: `Unproven`,
						description: `No exploit code is available, or an exploit is theoretical.`
					},
					P: {
						shortName: `P`,
						value: .94,
						name: `Proof-of-Concept`,
						abbreviatedName: `Proof-of-conc.`,
						jsonSchemaName: `PROOF_OF_CONCEPT`,
						description: `Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker.`
					},
					F: {
						shortName: `F`,
						value: .97,
						name: `Functional`,
						jsonSchemaName: `FUNCTIONAL`,
						description: `Functional exploit code is available. The code works in most situations where the vulnerability exists.`
					},
					H: {
						shortName: `H`,
						value: 1,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists.`
					}
				}, r.E = {
					name: `Exploit Code Maturity`,
					shortName: `E`,
					description: `This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.`,
					values: [
						n.E_VALUES.X,
						n.E_VALUES.U,
						n.E_VALUES.P,
						n.E_VALUES.F,
						n.E_VALUES.H
					]
				}, r.RL_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					O: {
						shortName: `O`,
						value: .95,
						name: `Official Fix`,
						abbreviatedName: `Off. Fix`,
						jsonSchemaName: `OFFICIAL_FIX`,
						description: `A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available.`
					},
					T: {
						shortName: `T`,
						value: .96,
						name: `Temporary Fix`,
						abbreviatedName: `Temp. Fix`,
						jsonSchemaName: `TEMPORARY_FIX`,
						description: `There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround.`
					},
					W: {
						shortName: `W`,
						value: .97,
						name: `Workaround`,
						jsonSchemaName: `WORKAROUND`,
						description: `There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability.`
					},
					U: {
						shortName: `U`,
						value: 1,
						name: `Unavailable`,
						jsonSchemaName: `UNAVAILABLE`,
						description: `There is either no solution available or it is impossible to apply.`
					}
				}, r.RL = {
					name: `Remediation Level`,
					shortName: `RL`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: [
						n.RL_VALUES.X,
						n.RL_VALUES.O,
						n.RL_VALUES.T,
						n.RL_VALUES.W,
						n.RL_VALUES.U
					]
				}, r.RC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: .92,
						name: `Unknown`,
						description: `Report confidence is unknown.`
					},
					R: {
						shortName: `R`,
						value: .96,
						name: `Reasonable`,
						jsonSchemaName: `REASONABLE`,
						description: `Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base.`
					},
					C: {
						shortName: `C`,
						value: 1,
						name: `Confirmed`,
						jsonSchemaName: `CONFIRMED`,
						description: `Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists.`
					}
				}, r.RC = {
					name: `Report Confidence`,
					shortName: `RC`,
					description: `This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.`,
					values: [
						n.RC_VALUES.X,
						n.RC_VALUES.U,
						n.RC_VALUES.R,
						n.RC_VALUES.C
					]
				}, r.TEMPORAL_CATEGORY_VALUES = [
					n.E,
					n.RL,
					n.RC
				], r.ENVIRONMENTAL_CATEGORY = {
					name: `environmental`,
					description: `This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score.`
				}, r.MAV_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `Network`,
						abbreviatedName: `Netw.`,
						jsonSchemaName: `NETWORK`,
						description: `The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet.`
					},
					A: {
						shortName: `A`,
						value: .62,
						name: `Adjacent Network`,
						abbreviatedName: `Adj. Network`,
						jsonSchemaName: `ADJACENT_NETWORK`,
						description: `The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology.`
					},
					L: {
						shortName: `L`,
						value: .55,
						name: `Local`,
						jsonSchemaName: `LOCAL`,
						description: `The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities.`
					},
					P: {
						shortName: `P`,
						value: .2,
						name: `Physical`,
						abbreviatedName: `Phys.`,
						jsonSchemaName: `PHYSICAL`,
						description: `The attack requires the attacker to physically touch or manipulate the vulnerable component.`
					}
				}, r.MAV = {
					name: `Modified Attack Vector`,
					shortName: `MAV`,
					subCategory: `Exploitability Metrics`,
					description: `This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.`,
					baseMetricEquivalent: n.AV,
					values: [
						n.MAV_VALUES.X,
						n.MAV_VALUES.N,
						n.MAV_VALUES.A,
						n.MAV_VALUES.L,
						n.MAV_VALUES.P
					]
				}, r.MAC_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					L: {
						shortName: `L`,
						value: .77,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component.`
					},
					H: {
						shortName: `H`,
						value: .44,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected.`
					}
				}, r.MAC = {
					name: `Modified Attack Complexity`,
					shortName: `MAC`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.`,
					baseMetricEquivalent: n.AC,
					values: [
						n.MAC_VALUES.X,
						n.MAC_VALUES.L,
						n.MAC_VALUES.H
					]
				}, r.MPR_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						changedValue: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						changedValue: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack.`
					},
					L: {
						shortName: `L`,
						value: .62,
						changedValue: .68,
						name: `Low`,
						jsonSchemaName: `LOW`,
						description: `The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources.`
					},
					H: {
						shortName: `H`,
						value: .27,
						changedValue: .5,
						name: `High`,
						jsonSchemaName: `HIGH`,
						description: `The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files.`
					}
				}, r.MPR = {
					name: `Modified Privileges Required`,
					shortName: `MPR`,
					subCategory: `Exploitability Metrics`,
					description: `This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.`,
					baseMetricEquivalent: n.PR,
					values: [
						n.MPR_VALUES.X,
						n.MPR_VALUES.N,
						n.MPR_VALUES.L,
						n.MPR_VALUES.H
					]
				}, r.MUI_VALUES = {
					X: {
						shortName: `X`,
						value: 1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					N: {
						shortName: `N`,
						value: .85,
						name: `None`,
						jsonSchemaName: `NONE`,
						description: `The vulnerable system can be exploited without interaction from any user.`
					},
					R: {
						shortName: `R`,
						value: .62,
						name: `Required`,
						jsonSchemaName: `REQUIRED`,
						description: `Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator.`
					}
				}, r.MUI = {
					name: `Modified User Interaction`,
					shortName: `MUI`,
					subCategory: `Exploitability Metrics`,
					description: `This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.`,
					baseMetricEquivalent: n.UI,
					values: [
						n.MUI_VALUES.X,
						n.MUI_VALUES.N,
						n.MUI_VALUES.R
					]
				}, r.MS_VALUES = {
					X: {
						shortName: `X`,
						value: !1,
						name: `Not Defined`,
						abbreviatedName: `Not Def.`,
						jsonSchemaName: `NOT_DEFINED`,
						description: `Component is not defined.`
					},
					U: {
						shortName: `U`,
						value: !1,
						name: `Unchanged`,
						abbreviatedName: `Unchang.`,
						jsonSchemaName: `UNCHANGED`,
						description: `An exploited vulnerability can only affect resources managed by the same authority.`
					},
					C: {
						shortName: `C`,
						value: !0,
						name: `Changed`,
						jsonSchemaName: `CHANGED`,
						description: `An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design.`
					}
				}, r.MS = {
					name: `Modified Scope`,
					shortName: `MS`,
					subCategory: `Exploitability Metrics`,
					description: `Can an exploit of the vulnerability be accomplished remotely?`,
					baseMetricEquivalent: n.S,
					values: [
						n.MS_VALUES.X,
						n.MS_VALUES.U,
						n.MS_VALUES.C
					]
				}, r.MC = {
					name: `Confidentiality Impact`,
					shortName: `MC`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.C,
					values: n.CONFIDENTIALITY_IMPACT
				}, r.MI = {
					name: `Integrity Impact`,
					shortName: `MI`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to integrity of a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.I,
					values: n.INTEGRITY_IMPACT
				}, r.MA = {
					name: `Availability Impact`,
					shortName: `MA`,
					subCategory: `Modified Impact`,
					description: `This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.`,
					baseMetricEquivalent: n.A,
					values: n.AVAILABILITY_IMPACT
				}, r.CR = {
					name: `Confidentiality Requirement`,
					shortName: `CR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.CONFIDENTIALITY_REQUIREMENT
				}, r.IR = {
					name: `Integrity Requirement`,
					shortName: `IR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.INTEGRITY_REQUIREMENT
				}, r.AR = {
					name: `Availability Requirement`,
					shortName: `AR`,
					subCategory: `Modified Requirement (Impact Subscore) Modifiers`,
					description: `This metric describes the remediation level for a vulnerability in an affected resource.`,
					values: n.AVAILABILITY_REQUIREMENT
				}, r.ENVIRONMENTAL_CATEGORY_VALUES = [
					n.CR,
					n.IR,
					n.AR,
					n.MAV,
					n.MAC,
					n.MPR,
					n.MUI,
					n.MS,
					n.MC,
					n.MI,
					n.MA
				], r.REGISTERED_COMPONENTS = /* @__PURE__ */ new Map(), n.REGISTERED_COMPONENTS.set(n.BASE_CATEGORY, n.BASE_CATEGORY_VALUES), n.REGISTERED_COMPONENTS.set(n.TEMPORAL_CATEGORY, n.TEMPORAL_CATEGORY_VALUES), n.REGISTERED_COMPONENTS.set(n.ENVIRONMENTAL_CATEGORY, n.ENVIRONMENTAL_CATEGORY_VALUES), r.ATTRIBUTE_SEVERITY_ORDER = [
					[n.S_VALUES.U, n.MS_VALUES.U],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.N,
						n.INTEGRITY_IMPACT_VALUES.N,
						n.AVAILABILITY_IMPACT_VALUES.N
					],
					[n.AV_VALUES.P, n.MAV_VALUES.P],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.L,
						n.INTEGRITY_IMPACT_VALUES.L,
						n.AVAILABILITY_IMPACT_VALUES.L
					],
					[n.PR_VALUES.H, n.MPR_VALUES.H],
					[n.AC_VALUES.H, n.MAC_VALUES.H],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
						n.INTEGRITY_REQUIREMENT_VALUES.L,
						n.AVAILABILITY_REQUIREMENT_VALUES.L
					],
					[n.AV_VALUES.L, n.MAV_VALUES.L],
					[
						n.CONFIDENTIALITY_IMPACT_VALUES.H,
						n.INTEGRITY_IMPACT_VALUES.H,
						n.AVAILABILITY_IMPACT_VALUES.H
					],
					[n.AV_VALUES.A, n.MAV_VALUES.A],
					[n.UI_VALUES.R, n.MUI_VALUES.R],
					[n.PR_VALUES.L, n.MPR_VALUES.L],
					[n.AC_VALUES.L, n.MAC_VALUES.L],
					[n.AV_VALUES.N, n.MAV_VALUES.N],
					[n.PR_VALUES.N, n.MPR_VALUES.N],
					[n.UI_VALUES.N, n.MUI_VALUES.N],
					[n.E_VALUES.U],
					[n.E_VALUES.P],
					[n.E_VALUES.F],
					[n.E_VALUES.H],
					[n.E_VALUES.X],
					[n.RC_VALUES.U],
					[n.RL_VALUES.O],
					[n.RL_VALUES.T],
					[n.RC_VALUES.R],
					[n.RL_VALUES.W],
					[n.AV_VALUES.X, n.MAV_VALUES.X],
					[n.AC_VALUES.X, n.MAC_VALUES.X],
					[n.PR_VALUES.X, n.MPR_VALUES.X],
					[n.UI_VALUES.X, n.MUI_VALUES.X],
					[n.S_VALUES.C, n.MS_VALUES.C],
					[n.S_VALUES.X, n.MS_VALUES.X],
					[n.CONFIDENTIALITY_IMPACT_VALUES.X],
					[n.INTEGRITY_IMPACT_VALUES.X],
					[n.AVAILABILITY_IMPACT_VALUES.X],
					[n.RL_VALUES.U],
					[n.RL_VALUES.X],
					[n.RC_VALUES.C],
					[n.RC_VALUES.X],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
						n.INTEGRITY_REQUIREMENT_VALUES.M,
						n.AVAILABILITY_REQUIREMENT_VALUES.M
					],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
						n.INTEGRITY_REQUIREMENT_VALUES.X,
						n.AVAILABILITY_REQUIREMENT_VALUES.X
					],
					[
						n.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
						n.INTEGRITY_REQUIREMENT_VALUES.H,
						n.AVAILABILITY_REQUIREMENT_VALUES.H
					]
				];
			},
			972: (e, t, n) => {
				var r;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0MacroVector = void 0;
				let i = n(730), a = n(759);
				class o {
					constructor(e, t, n, r, i, a, o) {
						this.eq1 = e, this.eq2 = t, this.eq3 = n, this.eq4 = r, this.eq5 = i, this.eq6 = a, this.jointEq3AndEq6 = o;
					}
					static fromVector(e) {
						let t = r.findMatchingEQ(`1`, r.EQ1_DEFINITIONS, e), n = r.findMatchingEQ(`2`, r.EQ2_DEFINITIONS, e), i = r.findMatchingEQ(`3`, r.EQ3_DEFINITIONS, e), a = r.findMatchingEQ(`4`, r.EQ4_DEFINITIONS, e), o = r.findMatchingEQ(`5`, r.EQ5_DEFINITIONS, e), s = r.findMatchingEQ(`6`, r.EQ6_DEFINITIONS, e), c = r.findMatchingEQ(`3,6`, r.JOINT_EQ3_EQ6_DEFINITIONS, e);
						return new r(t, n, i, a, o, s, c);
					}
					static findMatchingEQ(e, t, n) {
						for (let e of t) if (e.matchesConstraints(n)) return e;
						throw Error(`No matching EQ found for ` + e + ` and vector ` + n);
					}
					getEq1() {
						return this.eq1;
					}
					getEq2() {
						return this.eq2;
					}
					getEq3() {
						return this.eq3;
					}
					getEq4() {
						return this.eq4;
					}
					getEq5() {
						return this.eq5;
					}
					getEq6() {
						return this.eq6;
					}
					getJointEq3AndEq6() {
						return this.jointEq3AndEq6;
					}
					getEQ(e) {
						switch (e) {
							case 1: return this.eq1;
							case 2: return this.eq2;
							case 3: return this.eq3;
							case 4: return this.eq4;
							case 5: return this.eq5;
							case 6: return this.eq6;
							case 7: return this.jointEq3AndEq6;
							default: throw Error(`Invalid EQ index: ` + e);
						}
					}
					getLookupTableScore() {
						return r.getMacroVectorScore(this);
					}
					static getMacroVectorScore(e) {
						let t = e.toString(), n = a.Cvss4P0Components.MV_LOOKUP[t];
						return n === void 0 ? NaN : n;
					}
					toString() {
						return this.eq1.getLevel() + this.eq2.getLevel() + this.eq3.getLevel() + this.eq4.getLevel() + this.eq5.getLevel() + this.eq6.getLevel();
					}
					deriveNextLower(e) {
						let t = e === 1 ? this.getNextLower(r.EQ1_DEFINITIONS, this.eq1) : this.eq1, n = e === 2 ? this.getNextLower(r.EQ2_DEFINITIONS, this.eq2) : this.eq2, i = e === 3 ? this.getNextLower(r.EQ3_DEFINITIONS, this.eq3) : this.eq3, a = e === 4 ? this.getNextLower(r.EQ4_DEFINITIONS, this.eq4) : this.eq4, o = e === 5 ? this.getNextLower(r.EQ5_DEFINITIONS, this.eq5) : this.eq5, s = e === 6 ? this.getNextLower(r.EQ6_DEFINITIONS, this.eq6) : this.eq6, c = e === 7 ? this.getNextLower(r.JOINT_EQ3_EQ6_DEFINITIONS, this.jointEq3AndEq6) : this.jointEq3AndEq6;
						return new r(t, n, i, a, o, s, c);
					}
					static getIndexInDefinitions(e, t) {
						for (let n = 0; n < e.length; n++) if (e[n] === t) return n;
						throw Error(`EQ not found in definitions: ` + t);
					}
					getNextLower(e, t) {
						let n = r.getIndexInDefinitions(e, t);
						return e.length > n + 1 ? e[n + 1] : r.EQ_ERROR_DEFINITION;
					}
					static is(e, t, n) {
						return n === r.getComparisonMetric(e, t).shortName;
					}
					static getComparisonMetricComponent(e, t) {
						return r.getComparisonMetric(e, t.shortName);
					}
					static getComparisonMetric(e, t) {
						let n = e.getComponentByString(t);
						if (t === `E` && a.Cvss4P0Components.E_VALUES.X === n) return a.Cvss4P0Components.E_VALUES.A;
						if (t === `CR` && a.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X === n) return a.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;
						if (t === `IR` && a.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X === n) return a.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;
						if (t === `AR` && a.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X === n) return a.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;
						if (t === `MSI` && a.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X === n && e.getComponentByString(`SI`).shortName === `S`) return a.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;
						if (t === `MSA` && a.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X === n && e.getComponentByString(`SA`).shortName === `S`) return a.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;
						try {
							let n = e.getComponentByString((t.startsWith(`M`) ? `` : `M`) + t), r = n.shortName;
							if (r != null && r !== `X`) return n;
						} catch {}
						return n;
					}
				}
				t.Cvss4P0MacroVector = o, r = o, o.EQ_ERROR_DEFINITION = new i.EQ(`9`, -1, [], (() => !0)), o.EQ1_DEFINITIONS = [
					new i.EQ(`0`, 1, [`AV:N/PR:N/UI:N`], ((e) => r.is(e, `AV`, `N`) && r.is(e, `PR`, `N`) && r.is(e, `UI`, `N`))),
					new i.EQ(`1`, 4, [
						`AV:A/PR:N/UI:N`,
						`AV:N/PR:L/UI:N`,
						`AV:N/PR:N/UI:P`
					], ((e) => (r.is(e, `AV`, `N`) || r.is(e, `PR`, `N`) || r.is(e, `UI`, `N`)) && !(r.is(e, `AV`, `N`) && r.is(e, `PR`, `N`) && r.is(e, `UI`, `N`)) && !r.is(e, `AV`, `P`))),
					new i.EQ(`2`, 5, [`AV:P/PR:N/UI:N`, `AV:A/PR:L/UI:P`], ((e) => r.is(e, `AV`, `P`) || !(r.is(e, `AV`, `N`) || r.is(e, `PR`, `N`) || r.is(e, `UI`, `N`))))
				], o.EQ2_DEFINITIONS = [new i.EQ(`0`, 1, [`AC:L/AT:N`], ((e) => r.is(e, `AC`, `L`) && r.is(e, `AT`, `N`))), new i.EQ(`1`, 2, [`AC:H/AT:N`, `AC:L/AT:P`], ((e) => !(r.is(e, `AC`, `L`) && r.is(e, `AT`, `N`))))], o.EQ3_DEFINITIONS = [
					new i.EQ(`0`, -1, [`VC:H/VI:H/VA:H`], ((e) => r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`))),
					new i.EQ(`1`, -1, [`VC:L/VI:H/VA:H`, `VC:H/VI:L/VA:H`], ((e) => !(r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`)) && (r.is(e, `VC`, `H`) || r.is(e, `VI`, `H`) || r.is(e, `VA`, `H`)))),
					new i.EQ(`2`, -1, [`VC:L/VI:L/VA:L`], ((e) => !(r.is(e, `VC`, `H`) || r.is(e, `VI`, `H`) || r.is(e, `VA`, `H`))))
				], o.EQ4_DEFINITIONS = [
					new i.EQ(`0`, 6, [`SC:H/SI:S/SA:S`], ((e) => r.is(e, `MSI`, `S`) || r.is(e, `MSA`, `S`))),
					new i.EQ(`1`, 5, [`SC:H/SI:H/SA:H`], ((e) => !(r.is(e, `MSI`, `S`) && r.is(e, `MSA`, `S`)) && (r.is(e, `SC`, `H`) || r.is(e, `SI`, `H`) || r.is(e, `SA`, `H`)))),
					new i.EQ(`2`, 4, [`SC:L/SI:L/SA:L`], ((e) => !(r.is(e, `MSI`, `S`) && r.is(e, `MSA`, `S`) || r.is(e, `SC`, `H`) || r.is(e, `SI`, `H`) || r.is(e, `SA`, `H`))))
				], o.EQ5_DEFINITIONS = [
					new i.EQ(`0`, 1, [`E:A`], ((e) => r.is(e, `E`, `A`))),
					new i.EQ(`1`, 1, [`E:P`], ((e) => r.is(e, `E`, `P`))),
					new i.EQ(`2`, 1, [`E:U`], ((e) => r.is(e, `E`, `U`)))
				], o.EQ6_DEFINITIONS = [new i.EQ(`0`, -1, [`AV:N/PR:N/UI:N`], ((e) => r.is(e, `CR`, `H`) && r.is(e, `VC`, `H`) || r.is(e, `IR`, `H`) && r.is(e, `VI`, `H`) || r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`))), new i.EQ(`1`, -1, [
					`VC:H/VI:H/VA:H/CR:M/IR:M/AR:M`,
					`VC:H/VI:H/VA:L/CR:M/IR:M/AR:H`,
					`VC:H/VI:L/VA:H/CR:M/IR:H/AR:M`,
					`VC:H/VI:L/VA:L/CR:M/IR:H/AR:H`,
					`VC:L/VI:H/VA:H/CR:H/IR:M/AR:M`,
					`VC:L/VI:H/VA:L/CR:H/IR:M/AR:H`,
					`VC:L/VI:L/VA:H/CR:H/IR:H/AR:M`,
					`VC:L/VI:L/VA:L/CR:H/IR:H/AR:H`
				], ((e) => !(r.is(e, `CR`, `H`) && r.is(e, `VC`, `H`) || r.is(e, `IR`, `H`) && r.is(e, `VI`, `H`) || r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`))))], o.JOINT_EQ3_EQ6_DEFINITIONS = [
					new i.EQ(`00`, 7, [`VC:H/VI:H/VA:H/CR:H/IR:H/AR:H`], ((e) => r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`) && (r.is(e, `CR`, `H`) || r.is(e, `IR`, `H`) || r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`)))),
					new i.EQ(`01`, 6, [`VC:H/VI:H/VA:L/CR:M/IR:M/AR:H`, `VC:H/VI:H/VA:H/CR:M/IR:M/AR:M`], ((e) => r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`) && !(r.is(e, `CR`, `H`) || r.is(e, `IR`, `H`)) && !(r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`)))),
					new i.EQ(`10`, 8, [`VC:L/VI:H/VA:H/CR:H/IR:H/AR:H`, `VC:H/VI:L/VA:H/CR:H/IR:H/AR:H`], ((e) => !(r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`)) && (r.is(e, `VC`, `H`) || r.is(e, `VI`, `H`) || r.is(e, `VA`, `H`)) && (r.is(e, `CR`, `H`) && r.is(e, `VC`, `H`) || r.is(e, `IR`, `H`) && r.is(e, `VI`, `H`) || r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`)))),
					new i.EQ(`11`, 8, [
						`VC:L/VI:H/VA:L/CR:H/IR:M/AR:H`,
						`VC:L/VI:H/VA:H/CR:H/IR:M/AR:M`,
						`VC:H/VI:L/VA:H/CR:M/IR:H/AR:M`,
						`VC:H/VI:L/VA:L/CR:M/IR:H/AR:H`,
						`VC:L/VI:L/VA:H/CR:H/IR:H/AR:M`
					], ((e) => !(r.is(e, `VC`, `H`) && r.is(e, `VI`, `H`)) && (r.is(e, `VC`, `H`) || r.is(e, `VI`, `H`) || r.is(e, `VA`, `H`)) && !(r.is(e, `CR`, `H`) && r.is(e, `VC`, `H`)) && !(r.is(e, `IR`, `H`) && r.is(e, `VI`, `H`)) && !(r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`)))),
					new i.EQ(`20`, 0, [], ((e) => !1)),
					new i.EQ(`21`, 10, [`VC:L/VI:L/VA:L/CR:H/IR:H/AR:H`], ((e) => !(r.is(e, `VC`, `H`) || r.is(e, `VI`, `H`) || r.is(e, `VA`, `H`) || r.is(e, `CR`, `H`) && r.is(e, `VC`, `H`) || r.is(e, `IR`, `H`) && r.is(e, `VI`, `H`) || r.is(e, `AR`, `H`) && r.is(e, `VA`, `H`))))
				];
			},
			987: (e, t, n) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0 = void 0;
				let r = n(154), i = n(972), a = n(904), o = n(759), s = n(730), c = n(951);
				class l extends r.CvssVector {
					constructor(e) {
						super(e), this.ROUNDING_EPSILON = 10 ** -6;
					}
					getRegisteredComponents() {
						return o.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER;
					}
					getVectorStringOrderProperties() {
						return o.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER;
					}
					getVectorPrefix() {
						return `CVSS:4.0/`;
					}
					getVectorName() {
						return `CVSS:4.0`;
					}
					fillAverageVector() {
						this.applyVector(`AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L`);
					}
					fillRandomBaseVector() {
						let e = o.Cvss4P0Components.BASE_CATEGORY_VALUES;
						for (let t = 0; t < e.length; t++) {
							let n = e[t], r = super.pickRandomDefinedComponentValue(n);
							if (!r) return console.warn(`Failed to pick random vector component for`, n, `, filling average vector instead`), void this.fillAverageVector();
							this.applyComponent(n, r);
						}
					}
					calculateScoresInternal(e = !1) {
						let t = this.isAnyEnvironmentalDefined(), n = this.isAnyThreatDefined(), r = this.calculateOverallScore(), i, a, s;
						if (t || n) {
							let e = this.clone();
							e.clearSpecifiedComponents(o.Cvss4P0Components.THREAT_CATEGORY_VALUES), e.clearSpecifiedComponents(o.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(o.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), i = e.calculateOverallScore();
						} else i = r;
						if (t) {
							if (n) {
								let e = this.clone();
								e.clearSpecifiedComponents(o.Cvss4P0Components.THREAT_CATEGORY_VALUES), a = e.calculateOverallScore();
							} else a = r;
						}
						if (n) {
							if (t) {
								let e = this.clone();
								e.clearSpecifiedComponents(o.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(o.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), s = e.calculateOverallScore();
							} else s = r;
						}
						return {
							normalized: e,
							overall: r,
							base: r,
							baseMetricsOnly: i,
							environmental: a,
							threat: s,
							vector: this.toString()
						};
					}
					toString(e = !1, t = this.getVectorStringOrderProperties(), n = !1) {
						return super.toString(e, t, n);
					}
					calculateOverallScore() {
						if (!this.isBaseFullyDefined() || [
							`VC`,
							`VI`,
							`VA`,
							`SC`,
							`SI`,
							`SA`
						].map(((e) => i.Cvss4P0MacroVector.getComparisonMetric(this, e))).every(((e) => e.shortName === `N`))) return 0;
						let e = this.getMacroVector(), t = e.getLookupTableScore(), n = (0, a.getEqImplementations)();
						(e.getEq3().getLevel() + e.getEq6().getLevel()).toLowerCase() !== e.getJointEq3AndEq6().getLevel().toLowerCase() && console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${e.getJointEq3AndEq6().getLevel()}] does not match Eq3 [${e.getEq3().getLevel()}] and Eq6 [${e.getEq6().getLevel()}]`);
						let r = n.map(((t) => t.getHighestSeverityVectors(e))), o = this.generateCvssPermutations(r[0], r[1], r[2], r[3], r[4]);
						if (o.length === 0) return console.warn(`No max vectors found for ${e}`), 0;
						let s = this.calculateSeverityDistancesByComparingToHighestSeverityVectors(o), c = new u();
						for (let r of n) {
							let n = r.deriveNextLowerMacro(e), i = t - r.lookupScoresForNextLowerMacro(n), a = r.lookupMacroVectorDepth(e), o = r.getRelevantAttributes().map(((e) => s.get(e) || 0)).reduce(((e, t) => e + t), 0);
							if (!isNaN(i) && a !== 0) {
								let e = o / a * i;
								c.add(e);
							}
						}
						let l = t - c.get(0);
						return l < 0 ? 0 : l > 10 ? 10 : this.roundToDecimalPlaces(l);
					}
					roundToDecimalPlaces(e) {
						return Math.round(10 * (e + this.ROUNDING_EPSILON)) / 10;
					}
					generateCvssPermutations(e, t, n, r, i) {
						let a = [];
						return e.forEach(((e) => {
							t.forEach(((t) => {
								n.forEach(((n) => {
									r.forEach(((r) => {
										i.forEach(((i) => {
											let o = `${e}/${t}/${n}/${r}/${i}`;
											a.push(new l(o));
										}));
									}));
								}));
							}));
						})), a;
					}
					severityDistance(e, t, n, r) {
						let i = t.shortName === `X` ? e.worseCaseValue === void 0 ? t : e.worseCaseValue : t, a = r.shortName === `X` ? n.worseCaseValue === void 0 ? r : n.worseCaseValue : r, o, s, c, l;
						if (e !== n) {
							let t = e.name.startsWith(`Modified`), r = n.name.startsWith(`Modified`);
							if (t && !r) {
								let t = e.values.find(((e) => e.shortName === a.shortName));
								if (!t) throw Error(`Cannot find modified value for ` + a);
								s = i, l = t, o = e, c = e;
							} else {
								if (t || !r) return console.warn(`Cannot compute severity distance for [${i}] and [${a}], assuming distance is 0`), 0;
								{
									let e = n.values.find(((e) => e.shortName === i.shortName));
									if (!e) throw Error(`Cannot find modified value for ` + i);
									s = e, l = a, o = n, c = n;
								}
							}
						} else s = i, l = a, o = e, c = n;
						return o.values.indexOf(s) - c.values.indexOf(l);
					}
					severityDistanceBetweenComponents(e, t, n, r) {
						let i = e.values.find(((e) => e.shortName === t.shortName)), a = n.values.find(((e) => e.shortName === r.shortName));
						if (!i) throw Error(`Cannot find component values for ${e.name} with short name ${t.shortName} in ${e.values.map(((e) => e.shortName)).join(`, `)}`);
						if (!a) throw Error(`Cannot find component values for ${n.name} with short name ${r.shortName} in ${n.values.map(((e) => e.shortName)).join(`, `)}`);
						return e.values.indexOf(i) - n.values.indexOf(a);
					}
					severityDistanceToVector(e) {
						let t = 0;
						return o.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach(((n) => {
							n.forEach(((n) => {
								let r = this.getComponent(n), i = e.getComponent(n);
								t += this.severityDistanceBetweenComponents(n, r, n, i);
							}));
						})), t;
					}
					calculateSeverityDistancesByComparingToHighestSeverityVectors(e) {
						let t = /* @__PURE__ */ new Map();
						for (let n of e) {
							t.set(`AV`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.AV), o.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.AV))), t.set(`PR`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.PR), o.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.PR))), t.set(`UI`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.UI), o.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.UI))), t.set(`AC`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.AC), o.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.AC))), t.set(`AT`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.AT), o.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.AT))), t.set(`VC`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.VC), o.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.VC))), t.set(`VI`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.VI), o.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.VI))), t.set(`VA`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.VA), o.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.VA))), t.set(`SC`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.SC), o.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.SC))), t.set(`CR`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.CR), o.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.CR))), t.set(`IR`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.IR), o.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.IR))), t.set(`AR`, this.severityDistanceBetweenComponents(o.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.AR), o.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.AR)));
							let e = this.getComponent(o.Cvss4P0Components.SI) === o.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? `MSI` : `SI`, r = this.getComponent(o.Cvss4P0Components.SA) === o.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? `MSA` : `SA`;
							if (t.set(e, this.severityDistanceBetweenComponents(o.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.SI), o.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.SI))), t.set(r, this.severityDistanceBetweenComponents(o.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, o.Cvss4P0Components.SA), o.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(n, o.Cvss4P0Components.SA))), !Array.from(t.values()).some(((e) => e < 0))) break;
							t.clear();
						}
						return t.size === 0 && console.warn(`No severity distances found for [${this.toString()}]`), t;
					}
					getNomenclature() {
						let e = `CVSS-B`;
						return this.isCategoryPartiallyDefined(o.Cvss4P0Components.THREAT_CATEGORY) && (e += `T`), (this.isCategoryPartiallyDefined(o.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || this.isCategoryPartiallyDefined(o.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)) && (e += `E`), e;
					}
					getMacroVector() {
						return i.Cvss4P0MacroVector.fromVector(this);
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(o.Cvss4P0Components.BASE_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(c.Cvss3P1Components.BASE_CATEGORY);
					}
					isThreatFullyDefined() {
						return super.isCategoryFullyDefined(o.Cvss4P0Components.THREAT_CATEGORY);
					}
					isAnyThreatDefined() {
						return super.isCategoryPartiallyDefined(o.Cvss4P0Components.THREAT_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(o.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || super.isCategoryPartiallyDefined(o.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY);
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? `NONE` : e <= 3.9 ? `LOW` : e <= 6.9 ? `MEDIUM` : e <= 8.9 ? `HIGH` : `CRITICAL`;
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: `4.0`,
							vectorString: this.toString(),
							baseScore: e.overall,
							baseSeverity: this.getJsonSchemaSeverity(e.overall),
							attackVector: this.getComponent(o.Cvss4P0Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(o.Cvss4P0Components.AC).jsonSchemaName,
							attackRequirements: this.getComponent(o.Cvss4P0Components.AT).jsonSchemaName,
							privilegesRequired: this.getComponent(o.Cvss4P0Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(o.Cvss4P0Components.UI).jsonSchemaName,
							vulnConfidentialityImpact: this.getComponent(o.Cvss4P0Components.VC).jsonSchemaName,
							vulnIntegrityImpact: this.getComponent(o.Cvss4P0Components.VI).jsonSchemaName,
							vulnAvailabilityImpact: this.getComponent(o.Cvss4P0Components.VA).jsonSchemaName,
							subConfidentialityImpact: this.getComponent(o.Cvss4P0Components.SC).jsonSchemaName,
							subIntegrityImpact: this.getComponent(o.Cvss4P0Components.SI).jsonSchemaName,
							subAvailabilityImpact: this.getComponent(o.Cvss4P0Components.SA).jsonSchemaName,
							exploitMaturity: this.getComponent(o.Cvss4P0Components.E).jsonSchemaName,
							confidentialityRequirement: this.getComponent(o.Cvss4P0Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(o.Cvss4P0Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(o.Cvss4P0Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(o.Cvss4P0Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(o.Cvss4P0Components.MAC).jsonSchemaName,
							modifiedAttackRequirements: this.getComponent(o.Cvss4P0Components.MAT).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(o.Cvss4P0Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(o.Cvss4P0Components.MUI).jsonSchemaName,
							modifiedVulnConfidentialityImpact: this.getComponent(o.Cvss4P0Components.MVC).jsonSchemaName,
							modifiedVulnIntegrityImpact: this.getComponent(o.Cvss4P0Components.MVI).jsonSchemaName,
							modifiedVulnAvailabilityImpact: this.getComponent(o.Cvss4P0Components.MVA).jsonSchemaName,
							modifiedSubConfidentialityImpact: this.getComponent(o.Cvss4P0Components.MSC).jsonSchemaName,
							modifiedSubIntegrityImpact: this.getComponent(o.Cvss4P0Components.MSI).jsonSchemaName,
							modifiedSubAvailabilityImpact: this.getComponent(o.Cvss4P0Components.MSA).jsonSchemaName,
							Safety: this.getComponent(o.Cvss4P0Components.S).jsonSchemaName,
							Automatable: this.getComponent(o.Cvss4P0Components.AU).jsonSchemaName,
							Recovery: this.getComponent(o.Cvss4P0Components.R).jsonSchemaName,
							valueDensity: this.getComponent(o.Cvss4P0Components.V).jsonSchemaName,
							vulnerabilityResponseEffort: this.getComponent(o.Cvss4P0Components.RE).jsonSchemaName,
							providerUrgency: this.getComponent(o.Cvss4P0Components.U).jsonSchemaName
						};
					}
				}
				t.Cvss4P0 = l, s.EQ.createCvssInstance = (e) => new l(e);
				class u {
					constructor() {
						this.sum = 0, this.count = 0;
					}
					add(e) {
						this.sum += e, this.count++;
					}
					get(e) {
						return this.count == 0 ? e : this.sum / this.count;
					}
				}
			}
		}, t = {};
		return function n(r) {
			var i = t[r];
			if (i !== void 0) return i.exports;
			var a = t[r] = { exports: {} };
			return e[r].call(a.exports, a, a.exports, n), a.exports;
		}(156);
	})()));
}));
export { t };
