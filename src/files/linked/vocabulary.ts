// The small vocabulary of the linked form: norms mapped to ODRL 2.2 where it has a term, our own names elsewhere.
import type { Modality, Role } from "../../model/index.ts";

export const ANNO = "http://www.w3.org/ns/anno.jsonld";
export const NAMESPACE = "urn:quanze:terms:";

/** The JSON-LD context of our terms, behind that of the Web Annotation model. */
export const TERMS = {
  quanze: NAMESPACE,
  odrl: "http://www.w3.org/ns/odrl/2/",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** ODRL knows duties, prohibitions and permissions; a competence it does not. */
export const RULES: Readonly<Record<Modality, string>> = {
  obligation: "odrl:Duty",
  prohibition: "odrl:Prohibition",
  permission: "odrl:Permission",
  power: "quanze:Power",
};

/** Functions of parties: ODRL's where there is one. The bearer is its assignee. */
export const FUNCTIONS: Readonly<Record<Role, string>> = {
  consulted: "quanze:consulted",
  approver: "odrl:consentingParty",
  recipient: "quanze:recipient",
  target: "quanze:target",
  partner: "quanze:partner",
  overseer: "odrl:trackingParty",
};

export const policyIri = (policy: string): string => `urn:quanze:policy:${policy}`;
export const actorIri = (policy: string, id: string): string => `urn:quanze:actor:${policy}:${id}`;
export const normIri = (policy: string, id: string): string => `urn:quanze:norm:${policy}:${id}`;
