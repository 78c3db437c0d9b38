// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
// @ts-nocheck: ajv writes no types.
import type { Checks } from "../../src/sandbox/frame/checks.ts";
import { addViolation, addViolations, countCharacters, fitsBytes, formats } from "../../src/sandbox/frame/validator.ts";

function validateOrgNameParameter(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) < 1){
      vErrors = addViolation(vErrors, instancePath, "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validateOrgNameParameter.errors = vErrors;
  return errors === 0;
}
const pattern0 = new RegExp("^\\d+$", "u");
function validateTokenLifetime(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if((!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) && (typeof data !== "string")){
    vErrors = addViolation(vErrors, instancePath, "type", {type: ["integer","string"]}, "must be integer,string");
    errors++;
  }
  if(typeof data == "number"){
    if(data < 0 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
      errors++;
    }
  }
  if(typeof data === "string"){
    if(!pattern0.test(data)){
      vErrors = addViolation(vErrors, instancePath, "pattern", {pattern: "^\\d+$"}, "must match pattern \""+"^\\d+$"+"\"");
      errors++;
    }
  }
  validateTokenLifetime.errors = vErrors;
  return errors === 0;
}
function validateAppTokenRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.grant_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "grant_type"}, "must have required property '"+"grant_type"+"'");
      errors++;
    }
    if(data.client_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "client_id"}, "must have required property '"+"client_id"+"'");
      errors++;
    }
    if(data.client_secret === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "client_secret"}, "must have required property '"+"client_secret"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "grant_type") || (key0 === "client_id")) || (key0 === "client_secret")) || (key0 === "ttl"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.grant_type !== undefined){
      let data0 = data.grant_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("client_credentials" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "const", {allowedValue: "client_credentials"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.client_id !== undefined){
      let data1 = data.client_id;
      if(typeof data1 === "string"){
        if(countCharacters(data1) < 1){
          vErrors = addViolation(vErrors, instancePath+"/client_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/client_id", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.client_secret !== undefined){
      let data2 = data.client_secret;
      if(typeof data2 === "string"){
        if(countCharacters(data2) < 1){
          vErrors = addViolation(vErrors, instancePath+"/client_secret", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/client_secret", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.ttl !== undefined){
      if(!(validateTokenLifetime(data.ttl, instancePath+"/ttl"))){
        vErrors = addViolations(vErrors, validateTokenLifetime.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateAppTokenRequest.errors = vErrors;
  return errors === 0;
}
function validatePasswordTokenRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.grant_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "grant_type"}, "must have required property '"+"grant_type"+"'");
      errors++;
    }
    if(data.username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "grant_type") || (key0 === "username")) || (key0 === "password")) || (key0 === "ttl"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.grant_type !== undefined){
      let data0 = data.grant_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("password" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "const", {allowedValue: "password"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.username !== undefined){
      let data1 = data.username;
      if(typeof data1 === "string"){
        if(countCharacters(data1) < 1){
          vErrors = addViolation(vErrors, instancePath+"/username", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/username", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      let data2 = data.password;
      if(typeof data2 === "string"){
        if(countCharacters(data2) < 1){
          vErrors = addViolation(vErrors, instancePath+"/password", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.ttl !== undefined){
      if(!(validateTokenLifetime(data.ttl, instancePath+"/ttl"))){
        vErrors = addViolations(vErrors, validateTokenLifetime.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validatePasswordTokenRequest.errors = vErrors;
  return errors === 0;
}
function validateInheritedTokenRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.grant_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "grant_type"}, "must have required property '"+"grant_type"+"'");
      errors++;
    }
    if(data.username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "grant_type") || (key0 === "username")) || (key0 === "autoCreateUser")) || (key0 === "ttl"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.grant_type !== undefined){
      let data0 = data.grant_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("inherit" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/grant_type", "const", {allowedValue: "inherit"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.username !== undefined){
      let data1 = data.username;
      if(typeof data1 === "string"){
        if(countCharacters(data1) < 1){
          vErrors = addViolation(vErrors, instancePath+"/username", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/username", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.autoCreateUser !== undefined){
      if(typeof data.autoCreateUser !== "boolean"){
        vErrors = addViolation(vErrors, instancePath+"/autoCreateUser", "type", {type: "boolean"}, "must be boolean");
        errors++;
      }
    }
    if(data.ttl !== undefined){
      if(!(validateTokenLifetime(data.ttl, instancePath+"/ttl"))){
        vErrors = addViolations(vErrors, validateTokenLifetime.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateInheritedTokenRequest.errors = vErrors;
  return errors === 0;
}
function validateTokenRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateTokenRequest.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if(!(validateAppTokenRequest(data, instancePath))){
    vErrors = addViolations(vErrors, validateAppTokenRequest.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if(_valid0){
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if(!(validatePasswordTokenRequest(data, instancePath))){
    vErrors = addViolations(vErrors, validatePasswordTokenRequest.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0 && valid0){
    valid0 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid0){
      valid0 = true;
      passing0 = 1;
      if(props0 !== true){
        props0 = true;
      }
    }
    const _errs3 = errors;
    if(!(validateInheritedTokenRequest(data, instancePath))){
      vErrors = addViolations(vErrors, validateInheritedTokenRequest.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if(_valid0 && valid0){
      valid0 = false;
      passing0 = [passing0, 2];
    }
    else {
      if(_valid0){
        valid0 = true;
        passing0 = 2;
        if(props0 !== true){
          props0 = true;
        }
      }
    }
  }
  if(!valid0){
    vErrors = addViolation(vErrors, instancePath, "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf");
    errors++;
  }
  else {
    errors = _errs0;
    if(vErrors !== null){
      if(_errs0){
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  validateTokenRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateTokenRequest.evaluated = {"dynamicProps":true,"dynamicItems":false};
const pattern1 = new RegExp("^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])$", "u");
function validateGetHistoryFileUrlTime(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(!pattern1.test(data)){
      vErrors = addViolation(vErrors, instancePath, "pattern", {pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])$"}, "must match pattern \""+"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])$"+"\"");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validateGetHistoryFileUrlTime.errors = vErrors;
  return errors === 0;
}
function validateDownloadHistoryFileExpires(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(data < 0 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
      errors++;
    }
  }
  validateDownloadHistoryFileExpires.errors = vErrors;
  return errors === 0;
}
/** How the requests for each operation are checked. */
export const checks: Checks = {
  createAppToken: {
    parameters: [
      { name: "org_name", place: "path", required: true, types: ["string"], validate: validateOrgNameParameter },
      { name: "app_name", place: "path", required: true, types: ["string"], validate: validateOrgNameParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateTokenRequest, members: [validateAppTokenRequest, validatePasswordTokenRequest, validateInheritedTokenRequest] },
  },
  getHistoryFileUrl: {
    parameters: [
      { name: "org_name", place: "path", required: true, types: ["string"], validate: validateOrgNameParameter },
      { name: "app_name", place: "path", required: true, types: ["string"], validate: validateOrgNameParameter },
      { name: "time", place: "path", required: true, types: ["string"], validate: validateGetHistoryFileUrlTime },
    ],
  },
  downloadHistoryFile: {
    parameters: [
      { name: "object_key", place: "path", required: true, types: ["string"], validate: validateOrgNameParameter },
      { name: "Expires", place: "query", required: true, types: ["integer"], validate: validateDownloadHistoryFileExpires },
      { name: "OSSAccessKeyId", place: "query", required: true, types: ["string"], validate: validateOrgNameParameter },
      { name: "Signature", place: "query", required: true, types: ["string"], validate: validateOrgNameParameter },
    ],
  },
};
