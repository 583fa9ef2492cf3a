#!/usr/bin/python3
"""Holds what kiosk and office really write against backoffice/openapi.yaml, and the contract itself against the rules
of the Italian interoperability model (italia/api-oas-checker) that matter here. Ends with 1 and one line per fault."""

import copy
import json
import re
import subprocess
import sys

import yaml

KNOWN = {"type", "required", "properties", "items", "enum", "pattern", "format", "minLength", "maxLength", "minItems",
         "maxItems", "minimum", "maximum", "additionalProperties", "$ref", "description", "example", "default", "anyOf"}
FORMATS = {"uuid": r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "date": r"^\d{4}-\d\d-\d\d$",
           "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", "uri": r"^[a-z]+:.+"}
FLAGGED = {"name", "surname", "cf", "fiscal_code", "first_name", "last_name", "codice_fiscale", "message", "msg"}
# OpenID Connect for Identity Assurance calls the issuer of a document so; it is no person.
FROM_OTHER_STANDARDS = {"DocumentEvidence.document_details.issuer.name"}
VERBS = re.compile(r"(^|[a-z-])(get|post|put|patch|delete|create|update|list)([A-Z/{-]|$)")
RATE = {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"}
OWN_X = RATE | {"X-Correlation-ID"}


class Contract:
    def __init__(self, text):
        self.document = yaml.safe_load(text)
        self.schemas = self.document["components"]["schemas"]

    def resolved(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def faults(self, value, schema, path):
        """What is wrong with a value; a member that the contract does not know is wrong too."""
        schema = self.resolved(schema)
        unknown = set(schema) - KNOWN
        if unknown:
            return [f"{path}: the checker does not know {sorted(unknown)}"]
        kind = schema.get("type")
        types = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
        if kind and (not isinstance(value, types[kind]) or (kind == "integer" and isinstance(value, bool))):
            return [f"{path}: is not {kind}"]
        found = []
        if "enum" in schema and value not in schema["enum"]:
            found.append(f"{path}: {value!r} is not among the values")
        if kind == "string":
            found += self.text_faults(value, schema, path)
        if kind == "integer" and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            found.append(f"{path}: is out of range")
        if kind == "array":
            if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
                found.append(f"{path}: has {len(value)} items")
            for at, item in enumerate(value):
                found += self.faults(item, schema["items"], f"{path}[{at}]")
        if kind == "object":
            found += self.object_faults(value, schema, path)
        return found

    def text_faults(self, value, schema, path):
        found = []
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            found.append(f"{path}: is too long or too short")
        for pattern in (schema.get("pattern"), FORMATS.get(schema.get("format"))):
            if pattern and not re.search(pattern, value):
                found.append(f"{path}: {value!r} does not fit {pattern}")
        return found

    def object_faults(self, value, schema, path):
        properties = schema.get("properties", {})
        extra = schema.get("additionalProperties", False)
        found = [f"{path}: {key} is missing" for key in schema.get("required", []) if key not in value]
        for key, item in value.items():
            if key in properties:
                found += self.faults(item, properties[key], f"{path}.{key}")
            elif extra is False:
                found.append(f"{path}: {key} is not in the contract")
            elif isinstance(extra, dict):
                found += self.faults(item, extra, f"{path}.{key}")
        return found


def body_faults(contract, bodies):
    found = []
    seen = {}
    for entry in bodies:
        name = entry["schema"]
        found += contract.faults(entry["body"], {"$ref": f"#/components/schemas/{name}"}, name)
        collect(contract, entry["body"], contract.schemas[name], seen)
    # A member that no body has was forgotten here, or is in the contract only.
    for name in ("Enrolment", "Catalogue", "Household", "Person", "Recognition", "Authority", "EmergencyPeriod",
                 "AuditAnchor", "ServiceTerms", "Tariff", "Capacity", "OfficePolicies", "AgeRule", "EnrolmentWindow",
                 "KnownEnrolment"):
        unseen = set(contract.schemas[name]["properties"]) - seen.get(id(contract.schemas[name]), set())
        found += [f"{name}.{key}: no body has it" for key in sorted(unseen)]
    return found


def collect(contract, value, schema, seen):
    schema = contract.resolved(schema)
    if isinstance(value, dict):
        seen.setdefault(id(schema), set()).update(value)
        for key, item in value.items():
            if key in schema.get("properties", {}):
                collect(contract, item, schema["properties"][key], seen)
    elif isinstance(value, list) and "items" in schema:
        for item in value:
            collect(contract, item, schema["items"], seen)


def teeth_faults(contract, bodies):
    """The checker itself must notice damage: each required member taken away, each kind of value changed."""
    found = []
    body = next(entry["body"] for entry in bodies if entry["schema"] == "Enrolment")
    reference = {"$ref": "#/components/schemas/Enrolment"}
    for key in contract.schemas["Enrolment"]["required"]:
        damaged = copy.deepcopy(body)
        del damaged[key]
        if not contract.faults(damaged, reference, "Enrolment"):
            found.append(f"without {key} an enrolment passes")
    for key, value in (("extra", 1), ("late", "yes"), ("service", "laundry"), ("school_year", "2026"),
                       ("enrolment_id", "1"), ("operator_id", "x" * 33)):
        if not contract.faults({**body, key: value}, reference, "Enrolment"):
            found.append(f"with {key} = {value!r} an enrolment passes")
    return found


def response_faults(contract, where, code, response):
    found = []
    response = contract.resolved(response)
    headers = set(response.get("headers", {}))
    for header in headers:
        if not re.fullmatch(r"([A-Z][A-Za-z]*|ID)(-([A-Z][A-Za-z]*|ID))*", header):
            found.append(f"{where} {code}: header {header} is not Train-Case")
        if header.startswith("X-") and header not in OWN_X:
            found.append(f"{where} {code}: header {header} should have no X-")
    if code[0] in "24" and not RATE <= headers:
        found.append(f"{where} {code}: lacks the rate limit headers")
    if code in ("429", "503") and "Retry-After" not in headers:
        found.append(f"{where} {code}: lacks Retry-After")
    media = set(response.get("content", {}))
    if (code[0] in "45" or code == "default") and media != {"application/problem+json"}:
        found.append(f"{where} {code}: is not application/problem+json")
    if code in ("204", "205", "304") and media:
        found.append(f"{where} {code}: has a body")
    return found


def operation_faults(contract, path, method, operation):
    where = f"{method.upper()} {path}"
    found = []
    if VERBS.search(operation["operationId"]) or VERBS.search(path):
        found.append(f"{where}: a verb in its name")
    if method == "get" and "requestBody" in operation:
        found.append(f"{where}: a GET with a body")
    for code, response in operation["responses"].items():
        found += response_faults(contract, where, str(code), response)
    if "default" not in operation["responses"] or not any(str(c).startswith("2") for c in operation["responses"]):
        found.append(f"{where}: no default or no success")
    return found


def schema_faults(schema, where):
    found = []
    if not isinstance(schema, dict):
        return found
    if schema.get("type") == "integer" and schema.get("format") not in ("int32", "int64"):
        found.append(f"{where}: an integer without format")
    if schema.get("type") == "number" and not schema.get("format"):
        found.append(f"{where}: a number without format")
    for key, item in schema.get("properties", {}).items():
        if key in FLAGGED and f"{where}.{key}" not in FROM_OTHER_STANDARDS:
            found.append(f"{where}.{key}: the national ontologies have another name")
        if not re.fullmatch(r"[a-z][a-z0-9_]*", key):
            found.append(f"{where}.{key}: is not snake_case")
        found += schema_faults(item, f"{where}.{key}")
    if "items" in schema:
        found += schema_faults(schema["items"], f"{where}[]")
    return found


def rule_faults(contract):
    document = contract.document
    found = []
    info = document["info"]
    for key in ("x-api-id", "x-summary", "termsOfService", "contact"):
        if key not in info:
            found.append(f"info: lacks {key}")
    if not re.fullmatch(r"\d+\.\d+\.\d+", info["version"]):
        found.append("info: the version is not semantic")
    for server in document["servers"]:
        if not server["url"].startswith("https://") or "description" not in server:
            found.append("servers: https and a description are needed")
    if "/status" not in document["paths"]:
        found.append("paths: /status is missing")
    for path, item in document["paths"].items():
        plain = re.sub(r"\{[a-z_]+\}", "x", path)
        if path != "/openapi.yaml" and not re.fullmatch(r"(/[a-z]+(-[a-z]+)*|/x)+", plain):
            found.append(f"{path}: is not kebab-case")
        for method, operation in item.items():
            if method in ("get", "put", "post", "patch", "delete"):
                found += operation_faults(contract, path, method, operation)
    for name, schema in contract.schemas.items():
        if not re.fullmatch(r"([A-Z][a-z0-9]*)+", name):
            found.append(f"{name}: is not PascalCase")
        found += schema_faults(schema, name)
    return found


def main():
    contract_file, program = sys.argv[1:3]
    with open(contract_file, encoding="utf-8") as file:
        contract = Contract(file.read())
    bodies = json.loads(subprocess.run([program], check=True, capture_output=True, timeout=120).stdout)["bodies"]
    found = body_faults(contract, bodies) + teeth_faults(contract, bodies) + rule_faults(contract)
    for fault in found:
        print(fault)
    print(f"{len(bodies)} bodies, {len(contract.schemas)} schemas, {len(found)} fault(s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
