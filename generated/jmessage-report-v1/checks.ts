// Generated from specs/jmessage-report-v1/openapi.yaml by `npm run generate`. Do not edit.
// @ts-nocheck: ajv writes no types.
import type { Checks } from "../../src/sandbox/frame/checks.ts";
import { addViolation, addViolations, countCharacters, fitsBytes, formats } from "../../src/sandbox/frame/validator.ts";

function validateStartParameter(data, instancePath = ""){
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
  validateStartParameter.errors = vErrors;
  return errors === 0;
}
function validateCountParameter(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(data > 1000 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "maximum", {comparison: "<=", limit: 1000}, "must be <= 1000");
      errors++;
    }
    if(data < 1 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
      errors++;
    }
  }
  validateCountParameter.errors = vErrors;
  return errors === 0;
}
const pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
function validateBeginTimeParameter(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(!pattern0.test(data)){
      vErrors = addViolation(vErrors, instancePath, "pattern", {pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"}, "must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"+"\"");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validateBeginTimeParameter.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.@-]*$", "u");
function validateUsernameParameter(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) > 128){
      vErrors = addViolation(vErrors, instancePath, "maxLength", {limit: 128}, "must NOT have more than 128 characters");
      errors++;
    }
    if(!pattern2.test(data)){
      vErrors = addViolation(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9_.@-]*$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@-]*$"+"\"");
      errors++;
    }
    if(!fitsBytes(data, 0, 128)){
      vErrors = addViolation(vErrors, instancePath, "x-byte-length", {}, "must have 4 to 128 bytes");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validateUsernameParameter.errors = vErrors;
  return errors === 0;
}
/** How the requests for each operation are checked. */
export const checks: Checks = {
  listMessagesV1: {
    parameters: [
      { name: "start", place: "query", required: true, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: true, types: ["integer"], validate: validateCountParameter },
      { name: "begin_time", place: "query", required: false, types: ["string"], validate: validateBeginTimeParameter },
      { name: "end_time", place: "query", required: false, types: ["string"], validate: validateBeginTimeParameter },
    ],
  },
  listUserMessagesV1: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsernameParameter },
      { name: "start", place: "query", required: true, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: true, types: ["integer"], validate: validateCountParameter },
      { name: "begin_time", place: "query", required: false, types: ["string"], validate: validateBeginTimeParameter },
      { name: "end_time", place: "query", required: false, types: ["string"], validate: validateBeginTimeParameter },
    ],
  },
};
