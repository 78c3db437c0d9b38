// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
// @ts-nocheck: ajv writes no types.
import type { Checks } from "../../src/sandbox/frame/checks.ts";
import { addViolation, addViolations, countCharacters, fitsBytes, formats } from "../../src/sandbox/frame/validator.ts";

function validateAppIdParameter(data, instancePath = ""){
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
  validateAppIdParameter.errors = vErrors;
  return errors === 0;
}
const formats0 = formats.int64;
function validateActAsUserParameter(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(!(formats0.validate(data))){
      vErrors = addViolation(vErrors, instancePath, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
      errors++;
    }
  }
  validateActAsUserParameter.errors = vErrors;
  return errors === 0;
}
function validateListConversationMessagesLimit(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  validateListConversationMessagesLimit.errors = vErrors;
  return errors === 0;
}
function validateMessageRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "type"}, "must have required property '"+"type"+"'");
      errors++;
    }
    if(data.targets === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "targets"}, "must have required property '"+"targets"+"'");
      errors++;
    }
    if(data.content_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "content_type"}, "must have required property '"+"content_type"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(["transaction_id","type","from_user_id","targets","content_type","content","attachment","ext","config","online_only","related_mid"].includes(key0))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.transaction_id !== undefined){
      let data0 = data.transaction_id;
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/transaction_id", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data0 == "number"){
        if(!(formats0.validate(data0))){
          vErrors = addViolation(vErrors, instancePath+"/transaction_id", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
    if(data.type !== undefined){
      let data1 = data.type;
      if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
        vErrors = addViolation(vErrors, instancePath+"/type", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!((data1 === 1) || (data1 === 2))){
        vErrors = addViolation(vErrors, instancePath+"/type", "enum", {allowedValues: [1,2]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.from_user_id !== undefined){
      let data2 = data.from_user_id;
      if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
        vErrors = addViolation(vErrors, instancePath+"/from_user_id", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data2 == "number"){
        if(!(formats0.validate(data2))){
          vErrors = addViolation(vErrors, instancePath+"/from_user_id", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
    if(data.targets !== undefined){
      let data3 = data.targets;
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          let data4 = data3[i0];
          if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
            vErrors = addViolation(vErrors, instancePath+"/targets/" + i0, "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data4 == "number"){
            if(!(formats0.validate(data4))){
              vErrors = addViolation(vErrors, instancePath+"/targets/" + i0, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
              errors++;
            }
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/targets", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
    if(data.content_type !== undefined){
      let data5 = data.content_type;
      if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
        vErrors = addViolation(vErrors, instancePath+"/content_type", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!(((((((((((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === 3)) || (data5 === 4)) || (data5 === 5)) || (data5 === 6)) || (data5 === 7)) || (data5 === 8)) || (data5 === 9)) || (data5 === 10)) || (data5 === 11)) || (data5 === 12))){
        vErrors = addViolation(vErrors, instancePath+"/content_type", "enum", {allowedValues: [0,1,2,3,4,5,6,7,8,9,10,11,12]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.content !== undefined){
      if(typeof data.content !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/content", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.attachment !== undefined){
      if(typeof data.attachment !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/attachment", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.ext !== undefined){
      if(typeof data.ext !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/ext", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.config !== undefined){
      if(typeof data.config !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/config", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.online_only !== undefined){
      if(typeof data.online_only !== "boolean"){
        vErrors = addViolation(vErrors, instancePath+"/online_only", "type", {type: "boolean"}, "must be boolean");
        errors++;
      }
    }
    if(data.related_mid !== undefined){
      let data11 = data.related_mid;
      if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
        vErrors = addViolation(vErrors, instancePath+"/related_mid", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data11 == "number"){
        if(!(formats0.validate(data11))){
          vErrors = addViolation(vErrors, instancePath+"/related_mid", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateMessageRequest.errors = vErrors;
  return errors === 0;
}
function validateRecallRequest(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.conversation_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "conversation_id"}, "must have required property '"+"conversation_id"+"'");
      errors++;
    }
    if(data.msg_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_id"}, "must have required property '"+"msg_id"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((key0 === "conversation_id") || (key0 === "msg_id"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.conversation_id !== undefined){
      let data0 = data.conversation_id;
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/conversation_id", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data0 == "number"){
        if(!(formats0.validate(data0))){
          vErrors = addViolation(vErrors, instancePath+"/conversation_id", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
    if(data.msg_id !== undefined){
      let data1 = data.msg_id;
      if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
        vErrors = addViolation(vErrors, instancePath+"/msg_id", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data1 == "number"){
        if(!(formats0.validate(data1))){
          vErrors = addViolation(vErrors, instancePath+"/msg_id", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateRecallRequest.errors = vErrors;
  return errors === 0;
}
function validateBroadcastMessageBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "type"}, "must have required property '"+"type"+"'");
      errors++;
    }
    if(data.content_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "content_type"}, "must have required property '"+"content_type"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "type") || (key0 === "content_type")) || (key0 === "content")) || (key0 === "attachment")) || (key0 === "ext")) || (key0 === "config"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.type !== undefined){
      let data0 = data.type;
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/type", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!(data0 === 1)){
        vErrors = addViolation(vErrors, instancePath+"/type", "enum", {allowedValues: [1]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.content_type !== undefined){
      let data1 = data.content_type;
      if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
        vErrors = addViolation(vErrors, instancePath+"/content_type", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!(((((((data1 === 0) || (data1 === 1)) || (data1 === 2)) || (data1 === 3)) || (data1 === 4)) || (data1 === 5)) || (data1 === 6))){
        vErrors = addViolation(vErrors, instancePath+"/content_type", "enum", {allowedValues: [0,1,2,3,4,5,6]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.content !== undefined){
      if(typeof data.content !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/content", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.attachment !== undefined){
      if(typeof data.attachment !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/attachment", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.ext !== undefined){
      if(typeof data.ext !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/ext", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.config !== undefined){
      if(typeof data.config !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/config", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateBroadcastMessageBody.errors = vErrors;
  return errors === 0;
}
function validateCreateTokenByNameBody0(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "name"}, "must have required property '"+"name"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "password")) || (key0 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateTokenByNameBody0.errors = vErrors;
  return errors === 0;
}
function validateCreateTokenByNameBody1(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.mobile === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "mobile"}, "must have required property '"+"mobile"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "mobile") || (key0 === "password")) || (key0 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.mobile !== undefined){
      if(typeof data.mobile !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/mobile", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateTokenByNameBody1.errors = vErrors;
  return errors === 0;
}
function validateCreateTokenByNameBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateCreateTokenByNameBody.evaluated;
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "name"}, "must have required property '"+"name"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "password")) || (key0 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if(_valid0){
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs10 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.mobile === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "mobile"}, "must have required property '"+"mobile"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key1 in data){
      if(!(((key1 === "mobile") || (key1 === "password")) || (key1 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.mobile !== undefined){
      if(typeof data.mobile !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/mobile", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  var _valid0 = _errs10 === errors;
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
  validateCreateTokenByNameBody.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateCreateTokenByNameBody.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validateCreateTokenByIdBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.user_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "user_id"}, "must have required property '"+"user_id"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "user_id") || (key0 === "password")) || (key0 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.user_id !== undefined){
      let data0 = data.user_id;
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/user_id", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data0 == "number"){
        if(!(formats0.validate(data0))){
          vErrors = addViolation(vErrors, instancePath+"/user_id", "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateTokenByIdBody.errors = vErrors;
  return errors === 0;
}
function validateCreateTokenByLoginBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.login_name === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "login_name"}, "must have required property '"+"login_name"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "login_name") || (key0 === "password")) || (key0 === "device_guid"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.login_name !== undefined){
      if(typeof data.login_name !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/login_name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/password", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.device_guid !== undefined){
      if(typeof data.device_guid !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/device_guid", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateTokenByLoginBody.errors = vErrors;
  return errors === 0;
}
/** How the requests for each operation are checked. */
export const checks: Checks = {
  listConversations: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
  },
  listConversationMessages: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "opposite_id", place: "query", required: true, types: ["integer"], validate: validateActAsUserParameter },
      { name: "msg_id_start", place: "query", required: true, types: ["integer"], validate: validateActAsUserParameter },
      { name: "limit", place: "query", required: true, types: ["integer"], validate: validateListConversationMessagesLimit },
    ],
  },
  deleteConversation: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "conversation_id", place: "query", required: true, types: ["integer"], validate: validateActAsUserParameter },
    ],
  },
  acknowledgeMessage: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "conversation_id", place: "query", required: true, types: ["integer"], validate: validateActAsUserParameter },
      { name: "device_sn", place: "query", required: true, types: ["integer"], validate: validateListConversationMessagesLimit },
      { name: "msg_id", place: "query", required: true, types: ["integer"], validate: validateActAsUserParameter },
    ],
  },
  sendMessageByPut: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateMessageRequest },
  },
  sendMessage: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateMessageRequest },
  },
  sendNotificationByPut: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateMessageRequest },
  },
  sendNotification: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateMessageRequest },
  },
  recallMessageByPut: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateRecallRequest },
  },
  recallMessage: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateRecallRequest },
  },
  broadcastMessage: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
      { name: "user_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
      { name: "group_id", place: "headers", required: false, types: ["integer"], validate: validateActAsUserParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateBroadcastMessageBody },
  },
  createTokenByName: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateCreateTokenByNameBody, members: [validateCreateTokenByNameBody0, validateCreateTokenByNameBody1] },
  },
  createTokenById: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateCreateTokenByIdBody },
  },
  createTokenByLogin: {
    parameters: [
      { name: "app_id", place: "headers", required: true, types: ["string"], validate: validateAppIdParameter },
    ],
    body: { types: ["application/json"], required: true, validate: validateCreateTokenByLoginBody },
  },
};
