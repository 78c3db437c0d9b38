// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
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
    if(data > 500 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "maximum", {comparison: "<=", limit: 500}, "must be <= 500");
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
const pattern0 = new RegExp("^[^\\n\\r]*$", "u");
const pattern1 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$", "u");
function validateProfile(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.nickname !== undefined){
      let data0 = data.nickname;
      if(typeof data0 === "string"){
        if(countCharacters(data0) > 64){
          vErrors = addViolation(vErrors, instancePath+"/nickname", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
          errors++;
        }
        if(!pattern0.test(data0)){
          vErrors = addViolation(vErrors, instancePath+"/nickname", "pattern", {pattern: "^[^\\n\\r]*$"}, "must match pattern \""+"^[^\\n\\r]*$"+"\"");
          errors++;
        }
        if(!fitsBytes(data0, 0, 64)){
          vErrors = addViolation(vErrors, instancePath+"/nickname", "x-byte-length", {}, "must have 0 to 64 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/nickname", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.avatar !== undefined){
      if(typeof data.avatar !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/avatar", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.birthday !== undefined){
      let data2 = data.birthday;
      if(typeof data2 === "string"){
        if(!pattern1.test(data2)){
          vErrors = addViolation(vErrors, instancePath+"/birthday", "pattern", {pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$"}, "must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$"+"\"");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/birthday", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.gender !== undefined){
      let data3 = data.gender;
      if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
        vErrors = addViolation(vErrors, instancePath+"/gender", "type", {type: ["integer","string"]}, "must be integer,string");
        errors++;
      }
      if(!((((((data3 === 0) || (data3 === 1)) || (data3 === 2)) || (data3 === "0")) || (data3 === "1")) || (data3 === "2"))){
        vErrors = addViolation(vErrors, instancePath+"/gender", "enum", {allowedValues: [0,1,2,"0","1","2"]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.signature !== undefined){
      let data4 = data.signature;
      if(typeof data4 === "string"){
        if(countCharacters(data4) > 250){
          vErrors = addViolation(vErrors, instancePath+"/signature", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data4, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/signature", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/signature", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.region !== undefined){
      let data5 = data.region;
      if(typeof data5 === "string"){
        if(countCharacters(data5) > 250){
          vErrors = addViolation(vErrors, instancePath+"/region", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data5, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/region", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/region", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.address !== undefined){
      let data6 = data.address;
      if(typeof data6 === "string"){
        if(countCharacters(data6) > 250){
          vErrors = addViolation(vErrors, instancePath+"/address", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data6, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/address", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/address", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.extras !== undefined){
      let data7 = data.extras;
      if(typeof data7 === "string"){
        if(!fitsBytes(data7, 0, 512)){
          vErrors = addViolation(vErrors, instancePath+"/extras", "x-byte-length", {}, "must have 0 to 512 bytes");
          errors++;
        }
      }
      if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/extras", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateProfile.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.@-]{3,127}$", "u");
function validateNewUsername(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) > 128){
      vErrors = addViolation(vErrors, instancePath, "maxLength", {limit: 128}, "must NOT have more than 128 characters");
      errors++;
    }
    if(!pattern2.test(data)){
      vErrors = addViolation(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9_.@-]{3,127}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@-]{3,127}$"+"\"");
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
  validateNewUsername.errors = vErrors;
  return errors === 0;
}
function validatePassword(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) > 128){
      vErrors = addViolation(vErrors, instancePath, "maxLength", {limit: 128}, "must NOT have more than 128 characters");
      errors++;
    }
    if(countCharacters(data) < 1){
      vErrors = addViolation(vErrors, instancePath, "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
      errors++;
    }
    if(!fitsBytes(data, 4, 128)){
      vErrors = addViolation(vErrors, instancePath, "x-byte-length", {}, "must have 4 to 128 bytes");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validatePassword.errors = vErrors;
  return errors === 0;
}
function validateNewUser(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateProfile(data, instancePath))){
    vErrors = addViolations(vErrors, validateProfile.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
      errors++;
    }
    if(data.password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "password"}, "must have required property '"+"password"+"'");
      errors++;
    }
    if(data.username !== undefined){
      if(!(validateNewUsername(data.username, instancePath+"/username"))){
        vErrors = addViolations(vErrors, validateNewUsername.errors);
        errors = vErrors.length;
      }
    }
    if(data.password !== undefined){
      if(!(validatePassword(data.password, instancePath+"/password"))){
        vErrors = addViolations(vErrors, validatePassword.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if((((((((((key0 !== "username") && (key0 !== "password")) && (key0 !== "nickname")) && (key0 !== "avatar")) && (key0 !== "birthday")) && (key0 !== "gender")) && (key0 !== "signature")) && (key0 !== "region")) && (key0 !== "address")) && (key0 !== "extras")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key0}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewUser.errors = vErrors;
  return errors === 0;
}
function validateRegisterUsersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateNewUser(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateNewUser.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateRegisterUsersBody.errors = vErrors;
  return errors === 0;
}
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.@-]*$", "u");
function validateUsername(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) > 128){
      vErrors = addViolation(vErrors, instancePath, "maxLength", {limit: 128}, "must NOT have more than 128 characters");
      errors++;
    }
    if(!pattern3.test(data)){
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
  validateUsername.errors = vErrors;
  return errors === 0;
}
function validateDeleteUsersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 100){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 100}, "must NOT have more than 100 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateUsername(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateDeleteUsersBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateUserBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateProfile(data, instancePath))){
    vErrors = addViolations(vErrors, validateProfile.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if((((((((key0 !== "nickname") && (key0 !== "avatar")) && (key0 !== "birthday")) && (key0 !== "gender")) && (key0 !== "signature")) && (key0 !== "region")) && (key0 !== "address")) && (key0 !== "extras")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key0}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  validateUpdateUserBody.errors = vErrors;
  return errors === 0;
}
function validateQueryUserStatusesBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateUsername(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateQueryUserStatusesBody.errors = vErrors;
  return errors === 0;
}
function validateChangePasswordBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.new_password === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "new_password"}, "must have required property '"+"new_password"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(key0 === "new_password")){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.new_password !== undefined){
      if(!(validatePassword(data.new_password, instancePath+"/new_password"))){
        vErrors = addViolations(vErrors, validatePassword.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateChangePasswordBody.errors = vErrors;
  return errors === 0;
}
function validateAddToBlacklistBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateUsername(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateAddToBlacklistBody.errors = vErrors;
  return errors === 0;
}
const formats0 = formats.int64;
function validateSetDoNotDisturbBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "single") || (key0 === "group")) || (key0 === "global"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.single !== undefined){
      let data0 = data.single;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key1 in data0){
          if(!((key1 === "add") || (key1 === "remove"))){
            vErrors = addViolation(vErrors, instancePath+"/single", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.add !== undefined){
          let data1 = data0.add;
          if(Array.isArray(data1)){
            const len0 = data1.length;
            for(let i0=0; i0<len0; i0++){
              if(!(validateUsername(data1[i0], instancePath+"/single/add/" + i0))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/single/add", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
        if(data0.remove !== undefined){
          let data3 = data0.remove;
          if(Array.isArray(data3)){
            const len1 = data3.length;
            for(let i1=0; i1<len1; i1++){
              if(!(validateUsername(data3[i1], instancePath+"/single/remove/" + i1))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/single/remove", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/single", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
    if(data.group !== undefined){
      let data5 = data.group;
      if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
        for(const key2 in data5){
          if(!((key2 === "add") || (key2 === "remove"))){
            vErrors = addViolation(vErrors, instancePath+"/group", "additionalProperties", {additionalProperty: key2}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data5.add !== undefined){
          let data6 = data5.add;
          if(Array.isArray(data6)){
            const len2 = data6.length;
            for(let i2=0; i2<len2; i2++){
              let data7 = data6[i2];
              if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
                vErrors = addViolation(vErrors, instancePath+"/group/add/" + i2, "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data7 == "number"){
                if(data7 < 1 || isNaN(data7)){
                  vErrors = addViolation(vErrors, instancePath+"/group/add/" + i2, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
                  errors++;
                }
                if(!(formats0.validate(data7))){
                  vErrors = addViolation(vErrors, instancePath+"/group/add/" + i2, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/group/add", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
        if(data5.remove !== undefined){
          let data8 = data5.remove;
          if(Array.isArray(data8)){
            const len3 = data8.length;
            for(let i3=0; i3<len3; i3++){
              let data9 = data8[i3];
              if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
                vErrors = addViolation(vErrors, instancePath+"/group/remove/" + i3, "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data9 == "number"){
                if(data9 < 1 || isNaN(data9)){
                  vErrors = addViolation(vErrors, instancePath+"/group/remove/" + i3, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
                  errors++;
                }
                if(!(formats0.validate(data9))){
                  vErrors = addViolation(vErrors, instancePath+"/group/remove/" + i3, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
                  errors++;
                }
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/group/remove", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/group", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
    if(data.global !== undefined){
      let data10 = data.global;
      if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
        vErrors = addViolation(vErrors, instancePath+"/global", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!((data10 === 0) || (data10 === 1))){
        vErrors = addViolation(vErrors, instancePath+"/global", "enum", {allowedValues: [0,1]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateSetDoNotDisturbBody.errors = vErrors;
  return errors === 0;
}
function validateSetUserForbiddenDisable(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "boolean"){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "boolean"}, "must be boolean");
    errors++;
  }
  validateSetUserForbiddenDisable.errors = vErrors;
  return errors === 0;
}
function validateNewMessageFields(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "version"}, "must have required property '"+"version"+"'");
      errors++;
    }
    if(data.target_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "target_type"}, "must have required property '"+"target_type"+"'");
      errors++;
    }
    if(data.target_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "target_id"}, "must have required property '"+"target_id"+"'");
      errors++;
    }
    if(data.from_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "from_type"}, "must have required property '"+"from_type"+"'");
      errors++;
    }
    if(data.from_id === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "from_id"}, "must have required property '"+"from_id"+"'");
      errors++;
    }
    if(data.version !== undefined){
      let data0 = data.version;
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/version", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(1 !== data0){
        vErrors = addViolation(vErrors, instancePath+"/version", "const", {allowedValue: 1}, "must be equal to constant");
        errors++;
      }
    }
    if(data.target_type !== undefined){
      let data1 = data.target_type;
      if(typeof data1 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/target_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if(!(((data1 === "single") || (data1 === "group")) || (data1 === "chatroom"))){
        vErrors = addViolation(vErrors, instancePath+"/target_type", "enum", {allowedValues: ["single","group","chatroom"]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.target_id !== undefined){
      let data2 = data.target_id;
      if(typeof data2 === "string"){
        if(countCharacters(data2) < 1){
          vErrors = addViolation(vErrors, instancePath+"/target_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/target_id", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.target_appkey !== undefined){
      let data3 = data.target_appkey;
      if(typeof data3 === "string"){
        if(countCharacters(data3) < 1){
          vErrors = addViolation(vErrors, instancePath+"/target_appkey", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/target_appkey", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.target_name !== undefined){
      if(typeof data.target_name !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/target_name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.from_type !== undefined){
      let data5 = data.from_type;
      if(typeof data5 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/from_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if(!((data5 === "admin") || (data5 === "user"))){
        vErrors = addViolation(vErrors, instancePath+"/from_type", "enum", {allowedValues: ["admin","user"]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
    if(data.from_id !== undefined){
      let data6 = data.from_id;
      if(typeof data6 === "string"){
        if(countCharacters(data6) < 1){
          vErrors = addViolation(vErrors, instancePath+"/from_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/from_id", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.from_name !== undefined){
      if(typeof data.from_name !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/from_name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.no_offline !== undefined){
      if(typeof data.no_offline !== "boolean"){
        vErrors = addViolation(vErrors, instancePath+"/no_offline", "type", {type: "boolean"}, "must be boolean");
        errors++;
      }
    }
    if(data.no_notification !== undefined){
      if(typeof data.no_notification !== "boolean"){
        vErrors = addViolation(vErrors, instancePath+"/no_notification", "type", {type: "boolean"}, "must be boolean");
        errors++;
      }
    }
    if(data.notification !== undefined){
      let data10 = data.notification;
      if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
        for(const key0 in data10){
          if(!((key0 === "title") || (key0 === "alert"))){
            vErrors = addViolation(vErrors, instancePath+"/notification", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data10.title !== undefined){
          if(typeof data10.title !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/notification/title", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data10.alert !== undefined){
          if(typeof data10.alert !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/notification/alert", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/notification", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewMessageFields.errors = vErrors;
  return errors === 0;
}
function validateNewTextMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("text" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "text"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.text === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "text"}, "must have required property '"+"text"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!((key0 === "text") || (key0 === "extras"))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.text !== undefined){
          if(typeof data1.text !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/text", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data3 = data1.extras;
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key1 in data){
      if(((((((((((((key1 !== "msg_type") && (key1 !== "msg_body")) && (key1 !== "version")) && (key1 !== "target_type")) && (key1 !== "target_id")) && (key1 !== "target_appkey")) && (key1 !== "target_name")) && (key1 !== "from_type")) && (key1 !== "from_id")) && (key1 !== "from_name")) && (key1 !== "no_offline")) && (key1 !== "no_notification")) && (key1 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key1}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewTextMessage.errors = vErrors;
  return errors === 0;
}
function validateNewImageMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("image" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "image"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.media_id === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_id"}, "must have required property '"+"media_id"+"'");
          errors++;
        }
        if(data1.media_crc32 === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_crc32"}, "must have required property '"+"media_crc32"+"'");
          errors++;
        }
        if(data1.width === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "width"}, "must have required property '"+"width"+"'");
          errors++;
        }
        if(data1.height === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "height"}, "must have required property '"+"height"+"'");
          errors++;
        }
        if(data1.fsize === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "fsize"}, "must have required property '"+"fsize"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!(["media_id","media_crc32","width","height","format","fsize","img_link","hash","extras"].includes(key0))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.media_id !== undefined){
          let data2 = data1.media_id;
          if(typeof data2 === "string"){
            if(countCharacters(data2) < 1){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.media_crc32 !== undefined){
          let data3 = data1.media_crc32;
          if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data3 == "number"){
            if(data3 > 4294967295 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295");
              errors++;
            }
            if(data3 < 0 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.width !== undefined){
          let data4 = data1.width;
          if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/width", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data4 == "number"){
            if(data4 < 0 || isNaN(data4)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/width", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.height !== undefined){
          let data5 = data1.height;
          if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/height", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data5 == "number"){
            if(data5 < 0 || isNaN(data5)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/height", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.format !== undefined){
          if(typeof data1.format !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/format", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.fsize !== undefined){
          let data7 = data1.fsize;
          if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data7 == "number"){
            if(data7 < 0 || isNaN(data7)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.img_link !== undefined){
          if(typeof data1.img_link !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/img_link", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.hash !== undefined){
          if(typeof data1.hash !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/hash", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data10 = data1.extras;
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key1 in data){
      if(((((((((((((key1 !== "msg_type") && (key1 !== "msg_body")) && (key1 !== "version")) && (key1 !== "target_type")) && (key1 !== "target_id")) && (key1 !== "target_appkey")) && (key1 !== "target_name")) && (key1 !== "from_type")) && (key1 !== "from_id")) && (key1 !== "from_name")) && (key1 !== "no_offline")) && (key1 !== "no_notification")) && (key1 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key1}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewImageMessage.errors = vErrors;
  return errors === 0;
}
function validateNewVoiceMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("voice" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "voice"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.media_id === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_id"}, "must have required property '"+"media_id"+"'");
          errors++;
        }
        if(data1.media_crc32 === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_crc32"}, "must have required property '"+"media_crc32"+"'");
          errors++;
        }
        if(data1.duration === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "duration"}, "must have required property '"+"duration"+"'");
          errors++;
        }
        if(data1.fsize === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "fsize"}, "must have required property '"+"fsize"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!(((((((key0 === "media_id") || (key0 === "media_crc32")) || (key0 === "duration")) || (key0 === "fsize")) || (key0 === "hash")) || (key0 === "format")) || (key0 === "extras"))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.media_id !== undefined){
          let data2 = data1.media_id;
          if(typeof data2 === "string"){
            if(countCharacters(data2) < 1){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.media_crc32 !== undefined){
          let data3 = data1.media_crc32;
          if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data3 == "number"){
            if(data3 > 4294967295 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295");
              errors++;
            }
            if(data3 < 0 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.duration !== undefined){
          let data4 = data1.duration;
          if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/duration", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data4 == "number"){
            if(data4 < 0 || isNaN(data4)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/duration", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.fsize !== undefined){
          let data5 = data1.fsize;
          if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data5 == "number"){
            if(data5 < 0 || isNaN(data5)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.hash !== undefined){
          let data6 = data1.hash;
          if((typeof data6 !== "string") && (data6 !== null)){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/hash", "type", {type: ["string","null"]}, "must be string,null");
            errors++;
          }
        }
        if(data1.format !== undefined){
          if(typeof data1.format !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/format", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data8 = data1.extras;
          if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key1 in data){
      if(((((((((((((key1 !== "msg_type") && (key1 !== "msg_body")) && (key1 !== "version")) && (key1 !== "target_type")) && (key1 !== "target_id")) && (key1 !== "target_appkey")) && (key1 !== "target_name")) && (key1 !== "from_type")) && (key1 !== "from_id")) && (key1 !== "from_name")) && (key1 !== "no_offline")) && (key1 !== "no_notification")) && (key1 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key1}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewVoiceMessage.errors = vErrors;
  return errors === 0;
}
function validateNewFileMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("file" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "file"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.media_id === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_id"}, "must have required property '"+"media_id"+"'");
          errors++;
        }
        if(data1.media_crc32 === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "media_crc32"}, "must have required property '"+"media_crc32"+"'");
          errors++;
        }
        if(data1.fsize === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "fsize"}, "must have required property '"+"fsize"+"'");
          errors++;
        }
        if(data1.fname === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "fname"}, "must have required property '"+"fname"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!((((((key0 === "media_id") || (key0 === "media_crc32")) || (key0 === "fsize")) || (key0 === "fname")) || (key0 === "hash")) || (key0 === "extras"))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.media_id !== undefined){
          let data2 = data1.media_id;
          if(typeof data2 === "string"){
            if(countCharacters(data2) < 1){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_id", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.media_crc32 !== undefined){
          let data3 = data1.media_crc32;
          if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data3 == "number"){
            if(data3 > 4294967295 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295");
              errors++;
            }
            if(data3 < 0 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/media_crc32", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.fsize !== undefined){
          let data4 = data1.fsize;
          if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data4 == "number"){
            if(data4 < 0 || isNaN(data4)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/fsize", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
        }
        if(data1.fname !== undefined){
          if(typeof data1.fname !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/fname", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.hash !== undefined){
          if(typeof data1.hash !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/hash", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data7 = data1.extras;
          if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key1 in data){
      if(((((((((((((key1 !== "msg_type") && (key1 !== "msg_body")) && (key1 !== "version")) && (key1 !== "target_type")) && (key1 !== "target_id")) && (key1 !== "target_appkey")) && (key1 !== "target_name")) && (key1 !== "from_type")) && (key1 !== "from_id")) && (key1 !== "from_name")) && (key1 !== "no_offline")) && (key1 !== "no_notification")) && (key1 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key1}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewFileMessage.errors = vErrors;
  return errors === 0;
}
function validateNewLocationMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("location" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "location"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.latitude === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "latitude"}, "must have required property '"+"latitude"+"'");
          errors++;
        }
        if(data1.longitude === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "longitude"}, "must have required property '"+"longitude"+"'");
          errors++;
        }
        if(data1.scale === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "scale"}, "must have required property '"+"scale"+"'");
          errors++;
        }
        if(data1.label === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "label"}, "must have required property '"+"label"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!(((((key0 === "latitude") || (key0 === "longitude")) || (key0 === "scale")) || (key0 === "label")) || (key0 === "extras"))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.latitude !== undefined){
          if(!(typeof data1.latitude == "number")){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/latitude", "type", {type: "number"}, "must be number");
            errors++;
          }
        }
        if(data1.longitude !== undefined){
          if(!(typeof data1.longitude == "number")){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/longitude", "type", {type: "number"}, "must be number");
            errors++;
          }
        }
        if(data1.scale !== undefined){
          if(!(typeof data1.scale == "number")){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/scale", "type", {type: "number"}, "must be number");
            errors++;
          }
        }
        if(data1.label !== undefined){
          if(typeof data1.label !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/msg_body/label", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data6 = data1.extras;
          if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key1 in data){
      if(((((((((((((key1 !== "msg_type") && (key1 !== "msg_body")) && (key1 !== "version")) && (key1 !== "target_type")) && (key1 !== "target_id")) && (key1 !== "target_appkey")) && (key1 !== "target_name")) && (key1 !== "from_type")) && (key1 !== "from_id")) && (key1 !== "from_name")) && (key1 !== "no_offline")) && (key1 !== "no_notification")) && (key1 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key1}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewLocationMessage.errors = vErrors;
  return errors === 0;
}
function validateNewVideoMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("video" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "video"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.video === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "video"}, "must have required property '"+"video"+"'");
          errors++;
        }
        if(data1.duration === undefined){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "required", {missingProperty: "duration"}, "must have required property '"+"duration"+"'");
          errors++;
        }
        for(const key0 in data1){
          if(!((((key0 === "video") || (key0 === "duration")) || (key0 === "thumb")) || (key0 === "extras"))){
            vErrors = addViolation(vErrors, instancePath+"/msg_body", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data1.video !== undefined){
          let data2 = data1.video;
          if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
            if(data2.media_id === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "required", {missingProperty: "media_id"}, "must have required property '"+"media_id"+"'");
              errors++;
            }
            if(data2.media_crc32 === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "required", {missingProperty: "media_crc32"}, "must have required property '"+"media_crc32"+"'");
              errors++;
            }
            if(data2.fsize === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "required", {missingProperty: "fsize"}, "must have required property '"+"fsize"+"'");
              errors++;
            }
            if(data2.fname === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "required", {missingProperty: "fname"}, "must have required property '"+"fname"+"'");
              errors++;
            }
            for(const key1 in data2){
              if(!((((key1 === "media_id") || (key1 === "media_crc32")) || (key1 === "fsize")) || (key1 === "fname"))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties");
                errors++;
              }
            }
            if(data2.media_id !== undefined){
              let data3 = data2.media_id;
              if(typeof data3 === "string"){
                if(countCharacters(data3) < 1){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/video/media_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
                  errors++;
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/msg_body/video/media_id", "type", {type: "string"}, "must be string");
                errors++;
              }
            }
            if(data2.media_crc32 !== undefined){
              let data4 = data2.media_crc32;
              if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/video/media_crc32", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data4 == "number"){
                if(data4 > 4294967295 || isNaN(data4)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/video/media_crc32", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295");
                  errors++;
                }
                if(data4 < 0 || isNaN(data4)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/video/media_crc32", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data2.fsize !== undefined){
              let data5 = data2.fsize;
              if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/video/fsize", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data5 == "number"){
                if(data5 < 0 || isNaN(data5)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/video/fsize", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data2.fname !== undefined){
              if(typeof data2.fname !== "string"){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/video/fname", "type", {type: "string"}, "must be string");
                errors++;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/video", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
        if(data1.duration !== undefined){
          let data7 = data1.duration;
          if(typeof data7 == "number"){
            if(data7 < 0 || isNaN(data7)){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/duration", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/duration", "type", {type: "number"}, "must be number");
            errors++;
          }
        }
        if(data1.thumb !== undefined){
          let data8 = data1.thumb;
          if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
            if(data8.media_id === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "media_id"}, "must have required property '"+"media_id"+"'");
              errors++;
            }
            if(data8.media_crc32 === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "media_crc32"}, "must have required property '"+"media_crc32"+"'");
              errors++;
            }
            if(data8.fsize === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "fsize"}, "must have required property '"+"fsize"+"'");
              errors++;
            }
            if(data8.width === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "width"}, "must have required property '"+"width"+"'");
              errors++;
            }
            if(data8.height === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "height"}, "must have required property '"+"height"+"'");
              errors++;
            }
            if(data8.format === undefined){
              vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "required", {missingProperty: "format"}, "must have required property '"+"format"+"'");
              errors++;
            }
            for(const key2 in data8){
              if(!((((((key2 === "media_id") || (key2 === "media_crc32")) || (key2 === "fsize")) || (key2 === "width")) || (key2 === "height")) || (key2 === "format"))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "additionalProperties", {additionalProperty: key2}, "must NOT have additional properties");
                errors++;
              }
            }
            if(data8.media_id !== undefined){
              let data9 = data8.media_id;
              if(typeof data9 === "string"){
                if(countCharacters(data9) < 1){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/media_id", "minLength", {limit: 1}, "must NOT have fewer than 1 characters");
                  errors++;
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/media_id", "type", {type: "string"}, "must be string");
                errors++;
              }
            }
            if(data8.media_crc32 !== undefined){
              let data10 = data8.media_crc32;
              if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/media_crc32", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data10 == "number"){
                if(data10 > 4294967295 || isNaN(data10)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/media_crc32", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295");
                  errors++;
                }
                if(data10 < 0 || isNaN(data10)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/media_crc32", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data8.fsize !== undefined){
              let data11 = data8.fsize;
              if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/fsize", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data11 == "number"){
                if(data11 < 0 || isNaN(data11)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/fsize", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data8.width !== undefined){
              let data12 = data8.width;
              if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/width", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data12 == "number"){
                if(data12 < 0 || isNaN(data12)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/width", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data8.height !== undefined){
              let data13 = data8.height;
              if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/height", "type", {type: "integer"}, "must be integer");
                errors++;
              }
              if(typeof data13 == "number"){
                if(data13 < 0 || isNaN(data13)){
                  vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/height", "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
                  errors++;
                }
              }
            }
            if(data8.format !== undefined){
              if(typeof data8.format !== "string"){
                vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb/format", "type", {type: "string"}, "must be string");
                errors++;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/thumb", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
        if(data1.extras !== undefined){
          let data15 = data1.extras;
          if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/msg_body/extras", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key3 in data){
      if(((((((((((((key3 !== "msg_type") && (key3 !== "msg_body")) && (key3 !== "version")) && (key3 !== "target_type")) && (key3 !== "target_id")) && (key3 !== "target_appkey")) && (key3 !== "target_name")) && (key3 !== "from_type")) && (key3 !== "from_id")) && (key3 !== "from_name")) && (key3 !== "no_offline")) && (key3 !== "no_notification")) && (key3 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key3}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewVideoMessage.errors = vErrors;
  return errors === 0;
}
function validateNewCustomMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!(validateNewMessageFields(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewMessageFields.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.msg_type === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_type"}, "must have required property '"+"msg_type"+"'");
      errors++;
    }
    if(data.msg_body === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "msg_body"}, "must have required property '"+"msg_body"+"'");
      errors++;
    }
    if(data.msg_type !== undefined){
      let data0 = data.msg_type;
      if(typeof data0 !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "type", {type: "string"}, "must be string");
        errors++;
      }
      if("custom" !== data0){
        vErrors = addViolation(vErrors, instancePath+"/msg_type", "const", {allowedValue: "custom"}, "must be equal to constant");
        errors++;
      }
    }
    if(data.msg_body !== undefined){
      let data1 = data.msg_body;
      if(typeof data1 === "string"){
        if(!fitsBytes(data1, 0, 4096)){
          vErrors = addViolation(vErrors, instancePath+"/msg_body", "x-byte-length", {}, "must have 0 to 4096 bytes");
          errors++;
        }
      }
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/msg_body", "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(((((((((((((key0 !== "msg_type") && (key0 !== "msg_body")) && (key0 !== "version")) && (key0 !== "target_type")) && (key0 !== "target_id")) && (key0 !== "target_appkey")) && (key0 !== "target_name")) && (key0 !== "from_type")) && (key0 !== "from_id")) && (key0 !== "from_name")) && (key0 !== "no_offline")) && (key0 !== "no_notification")) && (key0 !== "notification")){
        vErrors = addViolation(vErrors, instancePath, "unevaluatedProperties", {unevaluatedProperty: key0}, "must NOT have unevaluated properties");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateNewCustomMessage.errors = vErrors;
  return errors === 0;
}
function validateNewMessage(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewMessage.evaluated;
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
  if(!(validateNewTextMessage(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewTextMessage.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if(_valid0){
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if(!(validateNewImageMessage(data, instancePath))){
    vErrors = addViolations(vErrors, validateNewImageMessage.errors);
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
    if(!(validateNewVoiceMessage(data, instancePath))){
      vErrors = addViolations(vErrors, validateNewVoiceMessage.errors);
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
      const _errs4 = errors;
      if(!(validateNewFileMessage(data, instancePath))){
        vErrors = addViolations(vErrors, validateNewFileMessage.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if(_valid0 && valid0){
        valid0 = false;
        passing0 = [passing0, 3];
      }
      else {
        if(_valid0){
          valid0 = true;
          passing0 = 3;
          if(props0 !== true){
            props0 = true;
          }
        }
        const _errs5 = errors;
        if(!(validateNewLocationMessage(data, instancePath))){
          vErrors = addViolations(vErrors, validateNewLocationMessage.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if(_valid0 && valid0){
          valid0 = false;
          passing0 = [passing0, 4];
        }
        else {
          if(_valid0){
            valid0 = true;
            passing0 = 4;
            if(props0 !== true){
              props0 = true;
            }
          }
          const _errs6 = errors;
          if(!(validateNewVideoMessage(data, instancePath))){
            vErrors = addViolations(vErrors, validateNewVideoMessage.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if(_valid0 && valid0){
            valid0 = false;
            passing0 = [passing0, 5];
          }
          else {
            if(_valid0){
              valid0 = true;
              passing0 = 5;
              if(props0 !== true){
                props0 = true;
              }
            }
            const _errs7 = errors;
            if(!(validateNewCustomMessage(data, instancePath))){
              vErrors = addViolations(vErrors, validateNewCustomMessage.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if(_valid0 && valid0){
              valid0 = false;
              passing0 = [passing0, 6];
            }
            else {
              if(_valid0){
                valid0 = true;
                passing0 = 6;
                if(props0 !== true){
                  props0 = true;
                }
              }
            }
          }
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
  validateNewMessage.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateNewMessage.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validateRetractMessageMsgid(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(data < 1 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
      errors++;
    }
    if(!(formats0.validate(data))){
      vErrors = addViolation(vErrors, instancePath, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
      errors++;
    }
  }
  validateRetractMessageMsgid.errors = vErrors;
  return errors === 0;
}
function validateGetMediaUrlMediaId(data, instancePath = ""){
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
  validateGetMediaUrlMediaId.errors = vErrors;
  return errors === 0;
}
function validateUploadMediaType(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  if(!(((data === "image") || (data === "file")) || (data === "voice"))){
    vErrors = addViolation(vErrors, instancePath, "enum", {allowedValues: ["image","file","voice"]}, "must be equal to one of the allowed values");
    errors++;
  }
  validateUploadMediaType.errors = vErrors;
  return errors === 0;
}
function validateFileContent(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(countCharacters(data) > 8388608){
      vErrors = addViolation(vErrors, instancePath, "maxLength", {limit: 8388608}, "must NOT have more than 8388608 characters");
      errors++;
    }
    if(!fitsBytes(data, 0, 8388608)){
      vErrors = addViolation(vErrors, instancePath, "x-byte-length", {}, "must have 0 to 8388608 bytes");
      errors++;
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "string"}, "must be string");
    errors++;
  }
  validateFileContent.errors = vErrors;
  return errors === 0;
}
function validateUploadMediaBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      vErrors = addViolation(vErrors, instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties");
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "filename") || (key0 === "image")) || (key0 === "file")) || (key0 === "voice"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.filename !== undefined){
      if(!(validateFileContent(data.filename, instancePath+"/filename"))){
        vErrors = addViolations(vErrors, validateFileContent.errors);
        errors = vErrors.length;
      }
    }
    if(data.image !== undefined){
      if(!(validateFileContent(data.image, instancePath+"/image"))){
        vErrors = addViolations(vErrors, validateFileContent.errors);
        errors = vErrors.length;
      }
    }
    if(data.file !== undefined){
      if(!(validateFileContent(data.file, instancePath+"/file"))){
        vErrors = addViolations(vErrors, validateFileContent.errors);
        errors = vErrors.length;
      }
    }
    if(data.voice !== undefined){
      if(!(validateFileContent(data.voice, instancePath+"/voice"))){
        vErrors = addViolations(vErrors, validateFileContent.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateUploadMediaBody.errors = vErrors;
  return errors === 0;
}
function validateCreateGroupBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.owner_username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "owner_username"}, "must have required property '"+"owner_username"+"'");
      errors++;
    }
    if(data.name === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "name"}, "must have required property '"+"name"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "owner_username") || (key0 === "name")) || (key0 === "members_username")) || (key0 === "avatar")) || (key0 === "desc")) || (key0 === "flag"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.owner_username !== undefined){
      if(!(validateUsername(data.owner_username, instancePath+"/owner_username"))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
    if(data.name !== undefined){
      let data1 = data.name;
      if(typeof data1 === "string"){
        if(countCharacters(data1) > 64){
          vErrors = addViolation(vErrors, instancePath+"/name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
          errors++;
        }
        if(!fitsBytes(data1, 0, 64)){
          vErrors = addViolation(vErrors, instancePath+"/name", "x-byte-length", {}, "must have 0 to 64 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.members_username !== undefined){
      let data2 = data.members_username;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(validateUsername(data2[i0], instancePath+"/members_username/" + i0))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/members_username", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
    if(data.avatar !== undefined){
      let data4 = data.avatar;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = addViolation(vErrors, instancePath+"/avatar", "type", {type: ["string","null"]}, "must be string,null");
        errors++;
      }
    }
    if(data.desc !== undefined){
      let data5 = data.desc;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = addViolation(vErrors, instancePath+"/desc", "type", {type: ["string","null"]}, "must be string,null");
        errors++;
      }
      if(typeof data5 === "string"){
        if(countCharacters(data5) > 250){
          vErrors = addViolation(vErrors, instancePath+"/desc", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data5, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/desc", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
    }
    if(data.flag !== undefined){
      let data6 = data.flag;
      if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
        vErrors = addViolation(vErrors, instancePath+"/flag", "type", {type: ["integer","null"]}, "must be integer,null");
        errors++;
      }
      if(!((((data6 === 0) || (data6 === 1)) || (data6 === 2)) || (data6 === null))){
        vErrors = addViolation(vErrors, instancePath+"/flag", "enum", {allowedValues: [0,1,2,null]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateGroupBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateGroupBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      vErrors = addViolation(vErrors, instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "desc")) || (key0 === "avatar"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(countCharacters(data0) > 64){
          vErrors = addViolation(vErrors, instancePath+"/name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
          errors++;
        }
        if(!fitsBytes(data0, 0, 64)){
          vErrors = addViolation(vErrors, instancePath+"/name", "x-byte-length", {}, "must have 0 to 64 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.desc !== undefined){
      let data1 = data.desc;
      if(typeof data1 === "string"){
        if(countCharacters(data1) > 250){
          vErrors = addViolation(vErrors, instancePath+"/desc", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data1, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/desc", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/desc", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.avatar !== undefined){
      if(typeof data.avatar !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/avatar", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateUpdateGroupBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateGroupMembersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      vErrors = addViolation(vErrors, instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties");
      errors++;
    }
    for(const key0 in data){
      if(!((key0 === "add") || (key0 === "remove"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.add !== undefined){
      let data0 = data.add;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(validateUsername(data0[i0], instancePath+"/add/" + i0))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/add", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
    if(data.remove !== undefined){
      let data2 = data.remove;
      if(Array.isArray(data2)){
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
          if(!(validateUsername(data2[i1], instancePath+"/remove/" + i1))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/remove", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateUpdateGroupMembersBody.errors = vErrors;
  return errors === 0;
}
function validateSetGroupShieldBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((key0 === "add") || (key0 === "remove"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.add !== undefined){
      let data0 = data.add;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
            vErrors = addViolation(vErrors, instancePath+"/add/" + i0, "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data1 == "number"){
            if(data1 < 1 || isNaN(data1)){
              vErrors = addViolation(vErrors, instancePath+"/add/" + i0, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
              errors++;
            }
            if(!(formats0.validate(data1))){
              vErrors = addViolation(vErrors, instancePath+"/add/" + i0, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
              errors++;
            }
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/add", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
    if(data.remove !== undefined){
      let data2 = data.remove;
      if(Array.isArray(data2)){
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
          let data3 = data2[i1];
          if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
            vErrors = addViolation(vErrors, instancePath+"/remove/" + i1, "type", {type: "integer"}, "must be integer");
            errors++;
          }
          if(typeof data3 == "number"){
            if(data3 < 1 || isNaN(data3)){
              vErrors = addViolation(vErrors, instancePath+"/remove/" + i1, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
              errors++;
            }
            if(!(formats0.validate(data3))){
              vErrors = addViolation(vErrors, instancePath+"/remove/" + i1, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
              errors++;
            }
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/remove", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateSetGroupShieldBody.errors = vErrors;
  return errors === 0;
}
function validateTransferGroupOwnerBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "username") || (key0 === "appkey")) || (key0 === "appKey"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.username !== undefined){
      if(!(validateUsername(data.username, instancePath+"/username"))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
    if(data.appkey !== undefined){
      if(typeof data.appkey !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/appkey", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.appKey !== undefined){
      if(typeof data.appKey !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/appKey", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateTransferGroupOwnerBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateFriendNotesBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.username === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!(((key0 === "username") || (key0 === "note_name")) || (key0 === "others"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.username !== undefined){
          if(!(validateUsername(data0.username, instancePath+"/" + i0+"/username"))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
        if(data0.note_name !== undefined){
          let data2 = data0.note_name;
          if(typeof data2 === "string"){
            if(countCharacters(data2) > 64){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
              errors++;
            }
            if(!pattern0.test(data2)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "pattern", {pattern: "^[^\\n\\r]*$"}, "must match pattern \""+"^[^\\n\\r]*$"+"\"");
              errors++;
            }
            if(!fitsBytes(data2, 0, 64)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "x-byte-length", {}, "must have 0 to 64 bytes");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.others !== undefined){
          let data3 = data0.others;
          if(typeof data3 === "string"){
            if(countCharacters(data3) > 250){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
              errors++;
            }
            if(!fitsBytes(data3, 0, 250)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "x-byte-length", {}, "must have 0 to 250 bytes");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateUpdateFriendNotesBody.errors = vErrors;
  return errors === 0;
}
function validateAddFriendsBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateUsername(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateAddFriendsBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateCrossAppGroupMembersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(Object.keys(data0).length < 2){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "minProperties", {limit: 2}, "must NOT have fewer than 2 properties");
          errors++;
        }
        if(data0.appkey === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!(((key0 === "appkey") || (key0 === "add")) || (key0 === "remove"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.appkey !== undefined){
          if(typeof data0.appkey !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/appkey", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.add !== undefined){
          let data2 = data0.add;
          if(Array.isArray(data2)){
            const len1 = data2.length;
            for(let i1=0; i1<len1; i1++){
              if(!(validateUsername(data2[i1], instancePath+"/" + i0+"/add/" + i1))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/add", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
        if(data0.remove !== undefined){
          let data4 = data0.remove;
          if(Array.isArray(data4)){
            const len2 = data4.length;
            for(let i2=0; i2<len2; i2++){
              if(!(validateUsername(data4[i2], instancePath+"/" + i0+"/remove/" + i2))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/remove", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateUpdateCrossAppGroupMembersBody.errors = vErrors;
  return errors === 0;
}
function validateAddToCrossAppBlacklistBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.appkey === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
          errors++;
        }
        if(data0.usernames === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "usernames"}, "must have required property '"+"usernames"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!((key0 === "appkey") || (key0 === "usernames"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.appkey !== undefined){
          if(typeof data0.appkey !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/appkey", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.usernames !== undefined){
          let data2 = data0.usernames;
          if(Array.isArray(data2)){
            const len1 = data2.length;
            for(let i1=0; i1<len1; i1++){
              if(!(validateUsername(data2[i1], instancePath+"/" + i0+"/usernames/" + i1))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/usernames", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateAddToCrossAppBlacklistBody.errors = vErrors;
  return errors === 0;
}
function validateSetCrossAppDoNotDisturbBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 500){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 500}, "must NOT have more than 500 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.appkey === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!(((key0 === "appkey") || (key0 === "single")) || (key0 === "group"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.appkey !== undefined){
          if(typeof data0.appkey !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/appkey", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.single !== undefined){
          let data2 = data0.single;
          if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
            for(const key1 in data2){
              if(!((key1 === "add") || (key1 === "remove"))){
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/single", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties");
                errors++;
              }
            }
            if(data2.add !== undefined){
              let data3 = data2.add;
              if(Array.isArray(data3)){
                const len1 = data3.length;
                for(let i1=0; i1<len1; i1++){
                  if(!(validateUsername(data3[i1], instancePath+"/" + i0+"/single/add/" + i1))){
                    vErrors = addViolations(vErrors, validateUsername.errors);
                    errors = vErrors.length;
                  }
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/single/add", "type", {type: "array"}, "must be array");
                errors++;
              }
            }
            if(data2.remove !== undefined){
              let data5 = data2.remove;
              if(Array.isArray(data5)){
                const len2 = data5.length;
                for(let i2=0; i2<len2; i2++){
                  if(!(validateUsername(data5[i2], instancePath+"/" + i0+"/single/remove/" + i2))){
                    vErrors = addViolations(vErrors, validateUsername.errors);
                    errors = vErrors.length;
                  }
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/single/remove", "type", {type: "array"}, "must be array");
                errors++;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/single", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
        if(data0.group !== undefined){
          let data7 = data0.group;
          if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
            for(const key2 in data7){
              if(!((key2 === "add") || (key2 === "remove"))){
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group", "additionalProperties", {additionalProperty: key2}, "must NOT have additional properties");
                errors++;
              }
            }
            if(data7.add !== undefined){
              let data8 = data7.add;
              if(Array.isArray(data8)){
                const len3 = data8.length;
                for(let i3=0; i3<len3; i3++){
                  let data9 = data8[i3];
                  if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
                    vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/add/" + i3, "type", {type: "integer"}, "must be integer");
                    errors++;
                  }
                  if(typeof data9 == "number"){
                    if(data9 < 1 || isNaN(data9)){
                      vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/add/" + i3, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
                      errors++;
                    }
                    if(!(formats0.validate(data9))){
                      vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/add/" + i3, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
                      errors++;
                    }
                  }
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/add", "type", {type: "array"}, "must be array");
                errors++;
              }
            }
            if(data7.remove !== undefined){
              let data10 = data7.remove;
              if(Array.isArray(data10)){
                const len4 = data10.length;
                for(let i4=0; i4<len4; i4++){
                  let data11 = data10[i4];
                  if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
                    vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/remove/" + i4, "type", {type: "integer"}, "must be integer");
                    errors++;
                  }
                  if(typeof data11 == "number"){
                    if(data11 < 1 || isNaN(data11)){
                      vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/remove/" + i4, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
                      errors++;
                    }
                    if(!(formats0.validate(data11))){
                      vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/remove/" + i4, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
                      errors++;
                    }
                  }
                }
              }
              else {
                vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group/remove", "type", {type: "array"}, "must be array");
                errors++;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/group", "type", {type: "object"}, "must be object");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateSetCrossAppDoNotDisturbBody.errors = vErrors;
  return errors === 0;
}
const pattern7 = new RegExp("^[^\\r\\n]*$", "u");
function validateUpdateCrossAppFriendNotesBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.username === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "username"}, "must have required property '"+"username"+"'");
          errors++;
        }
        if(data0.appkey === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!((((key0 === "username") || (key0 === "appkey")) || (key0 === "note_name")) || (key0 === "others"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.username !== undefined){
          if(!(validateUsername(data0.username, instancePath+"/" + i0+"/username"))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
        if(data0.appkey !== undefined){
          if(typeof data0.appkey !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/appkey", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.note_name !== undefined){
          let data3 = data0.note_name;
          if(typeof data3 === "string"){
            if(countCharacters(data3) > 64){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
              errors++;
            }
            if(!pattern7.test(data3)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "pattern", {pattern: "^[^\\r\\n]*$"}, "must match pattern \""+"^[^\\r\\n]*$"+"\"");
              errors++;
            }
            if(!fitsBytes(data3, 0, 64)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "x-byte-length", {}, "must have 0 to 64 bytes");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/note_name", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.others !== undefined){
          let data4 = data0.others;
          if(typeof data4 === "string"){
            if(countCharacters(data4) > 250){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
              errors++;
            }
            if(!fitsBytes(data4, 0, 250)){
              vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "x-byte-length", {}, "must have 0 to 250 bytes");
              errors++;
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/others", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateUpdateCrossAppFriendNotesBody.errors = vErrors;
  return errors === 0;
}
function validateAddCrossAppFriendsBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.appkey === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
      errors++;
    }
    if(data.users === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "users"}, "must have required property '"+"users"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((key0 === "appkey") || (key0 === "users"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.appkey !== undefined){
      if(typeof data.appkey !== "string"){
        vErrors = addViolation(vErrors, instancePath+"/appkey", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.users !== undefined){
      let data1 = data.users;
      if(Array.isArray(data1)){
        if(data1.length > 500){
          vErrors = addViolation(vErrors, instancePath+"/users", "maxItems", {limit: 500}, "must NOT have more than 500 items");
          errors++;
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(validateUsername(data1[i0], instancePath+"/users/" + i0))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/users", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateAddCrossAppFriendsBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateCrossAppChatRoomMembersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(Object.keys(data0).length < 2){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "minProperties", {limit: 2}, "must NOT have fewer than 2 properties");
          errors++;
        }
        if(data0.appkey === undefined){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "required", {missingProperty: "appkey"}, "must have required property '"+"appkey"+"'");
          errors++;
        }
        for(const key0 in data0){
          if(!(((key0 === "appkey") || (key0 === "add")) || (key0 === "remove"))){
            vErrors = addViolation(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
            errors++;
          }
        }
        if(data0.appkey !== undefined){
          if(typeof data0.appkey !== "string"){
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/appkey", "type", {type: "string"}, "must be string");
            errors++;
          }
        }
        if(data0.add !== undefined){
          let data2 = data0.add;
          if(Array.isArray(data2)){
            const len1 = data2.length;
            for(let i1=0; i1<len1; i1++){
              if(!(validateUsername(data2[i1], instancePath+"/" + i0+"/add/" + i1))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/add", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
        if(data0.remove !== undefined){
          let data4 = data0.remove;
          if(Array.isArray(data4)){
            const len2 = data4.length;
            for(let i2=0; i2<len2; i2++){
              if(!(validateUsername(data4[i2], instancePath+"/" + i0+"/remove/" + i2))){
                vErrors = addViolations(vErrors, validateUsername.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = addViolation(vErrors, instancePath+"/" + i0+"/remove", "type", {type: "array"}, "must be array");
            errors++;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "object"}, "must be object");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateUpdateCrossAppChatRoomMembersBody.errors = vErrors;
  return errors === 0;
}
function validateListSensitiveWordsCount(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(data > 2000 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "maximum", {comparison: "<=", limit: 2000}, "must be <= 2000");
      errors++;
    }
    if(data < 0 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 0}, "must be >= 0");
      errors++;
    }
  }
  validateListSensitiveWordsCount.errors = vErrors;
  return errors === 0;
}
function validateUpdateSensitiveWordBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.new_word === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "new_word"}, "must have required property '"+"new_word"+"'");
      errors++;
    }
    if(data.old_word === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "old_word"}, "must have required property '"+"old_word"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!((key0 === "new_word") || (key0 === "old_word"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.new_word !== undefined){
      let data0 = data.new_word;
      if(typeof data0 === "string"){
        if(countCharacters(data0) > 10){
          vErrors = addViolation(vErrors, instancePath+"/new_word", "maxLength", {limit: 10}, "must NOT have more than 10 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/new_word", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.old_word !== undefined){
      let data1 = data.old_word;
      if(typeof data1 === "string"){
        if(countCharacters(data1) > 10){
          vErrors = addViolation(vErrors, instancePath+"/old_word", "maxLength", {limit: 10}, "must NOT have more than 10 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/old_word", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateUpdateSensitiveWordBody.errors = vErrors;
  return errors === 0;
}
function validateAddSensitiveWordsBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(typeof data0 === "string"){
        if(countCharacters(data0) > 10){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "maxLength", {limit: 10}, "must NOT have more than 10 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateAddSensitiveWordsBody.errors = vErrors;
  return errors === 0;
}
function validateRemoveSensitiveWordBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.word === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "word"}, "must have required property '"+"word"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(key0 === "word")){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.word !== undefined){
      let data0 = data.word;
      if(typeof data0 === "string"){
        if(countCharacters(data0) > 10){
          vErrors = addViolation(vErrors, instancePath+"/word", "maxLength", {limit: 10}, "must NOT have more than 10 characters");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/word", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateRemoveSensitiveWordBody.errors = vErrors;
  return errors === 0;
}
function validateSetSensitiveWordFilterStatus(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(!((data === 0) || (data === 1))){
    vErrors = addViolation(vErrors, instancePath, "enum", {allowedValues: [0,1]}, "must be equal to one of the allowed values");
    errors++;
  }
  validateSetSensitiveWordFilterStatus.errors = vErrors;
  return errors === 0;
}
function validateListChatRoomsCount(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = addViolation(vErrors, instancePath, "type", {type: "integer"}, "must be integer");
    errors++;
  }
  if(typeof data == "number"){
    if(data < 1 || isNaN(data)){
      vErrors = addViolation(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
      errors++;
    }
  }
  validateListChatRoomsCount.errors = vErrors;
  return errors === 0;
}
function validateCreateChatRoomBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.owner_username === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "owner_username"}, "must have required property '"+"owner_username"+"'");
      errors++;
    }
    if(data.name === undefined){
      vErrors = addViolation(vErrors, instancePath, "required", {missingProperty: "name"}, "must have required property '"+"name"+"'");
      errors++;
    }
    for(const key0 in data){
      if(!(((((key0 === "owner_username") || (key0 === "name")) || (key0 === "description")) || (key0 === "members_username")) || (key0 === "flag"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.owner_username !== undefined){
      if(!(validateUsername(data.owner_username, instancePath+"/owner_username"))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
    if(data.name !== undefined){
      let data1 = data.name;
      if(typeof data1 === "string"){
        if(countCharacters(data1) > 64){
          vErrors = addViolation(vErrors, instancePath+"/name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
          errors++;
        }
        if(!fitsBytes(data1, 0, 64)){
          vErrors = addViolation(vErrors, instancePath+"/name", "x-byte-length", {}, "must have 0 to 64 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if(typeof data2 === "string"){
        if(countCharacters(data2) > 250){
          vErrors = addViolation(vErrors, instancePath+"/description", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data2, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/description", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/description", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.members_username !== undefined){
      let data3 = data.members_username;
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(!(validateUsername(data3[i0], instancePath+"/members_username/" + i0))){
            vErrors = addViolations(vErrors, validateUsername.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/members_username", "type", {type: "array"}, "must be array");
        errors++;
      }
    }
    if(data.flag !== undefined){
      let data5 = data.flag;
      if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
        vErrors = addViolation(vErrors, instancePath+"/flag", "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(!((data5 === 0) || (data5 === 1))){
        vErrors = addViolation(vErrors, instancePath+"/flag", "enum", {allowedValues: [0,1]}, "must be equal to one of the allowed values");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateCreateChatRoomBody.errors = vErrors;
  return errors === 0;
}
function validateGetChatRoomsBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        vErrors = addViolation(vErrors, instancePath+"/" + i0, "type", {type: "integer"}, "must be integer");
        errors++;
      }
      if(typeof data0 == "number"){
        if(data0 < 1 || isNaN(data0)){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");
          errors++;
        }
        if(!(formats0.validate(data0))){
          vErrors = addViolation(vErrors, instancePath+"/" + i0, "format", {format: "int64"}, "must match format \""+"int64"+"\"");
          errors++;
        }
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateGetChatRoomsBody.errors = vErrors;
  return errors === 0;
}
function validateUpdateChatRoomBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "owner_username") || (key0 === "name")) || (key0 === "description"))){
        vErrors = addViolation(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties");
        errors++;
      }
    }
    if(data.owner_username !== undefined){
      if(!(validateUsername(data.owner_username, instancePath+"/owner_username"))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
    if(data.name !== undefined){
      let data1 = data.name;
      if(typeof data1 === "string"){
        if(countCharacters(data1) > 64){
          vErrors = addViolation(vErrors, instancePath+"/name", "maxLength", {limit: 64}, "must NOT have more than 64 characters");
          errors++;
        }
        if(!fitsBytes(data1, 0, 64)){
          vErrors = addViolation(vErrors, instancePath+"/name", "x-byte-length", {}, "must have 0 to 64 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/name", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if(typeof data2 === "string"){
        if(countCharacters(data2) > 250){
          vErrors = addViolation(vErrors, instancePath+"/description", "maxLength", {limit: 250}, "must NOT have more than 250 characters");
          errors++;
        }
        if(!fitsBytes(data2, 0, 250)){
          vErrors = addViolation(vErrors, instancePath+"/description", "x-byte-length", {}, "must have 0 to 250 bytes");
          errors++;
        }
      }
      else {
        vErrors = addViolation(vErrors, instancePath+"/description", "type", {type: "string"}, "must be string");
        errors++;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "object"}, "must be object");
    errors++;
  }
  validateUpdateChatRoomBody.errors = vErrors;
  return errors === 0;
}
function validateAddChatRoomMembersBody(data, instancePath = ""){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 3000){
      vErrors = addViolation(vErrors, instancePath, "maxItems", {limit: 3000}, "must NOT have more than 3000 items");
      errors++;
    }
    if(data.length < 1){
      vErrors = addViolation(vErrors, instancePath, "minItems", {limit: 1}, "must NOT have fewer than 1 items");
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(validateUsername(data[i0], instancePath+"/" + i0))){
        vErrors = addViolations(vErrors, validateUsername.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = addViolation(vErrors, instancePath, "type", {type: "array"}, "must be array");
    errors++;
  }
  validateAddChatRoomMembersBody.errors = vErrors;
  return errors === 0;
}
/** How the requests for each operation are checked. */
export const checks: Checks = {
  listUsers: {
    parameters: [
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateCountParameter },
    ],
  },
  registerUsers: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateRegisterUsersBody },
  },
  deleteUsers: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateDeleteUsersBody },
  },
  getUser: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  updateUser: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateUserBody },
  },
  deleteUser: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  getUserStatus: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  queryUserStatuses: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateQueryUserStatusesBody },
  },
  checkUsersExist: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateQueryUserStatusesBody },
  },
  changePassword: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateChangePasswordBody },
  },
  getBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  addToBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddToBlacklistBody },
  },
  removeFromBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddToBlacklistBody },
  },
  setDoNotDisturb: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateSetDoNotDisturbBody },
  },
  setUserForbidden: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
      { name: "disable", place: "query", required: true, types: ["boolean"], validate: validateSetUserForbiddenDisable },
    ],
  },
  listAdmins: {
    parameters: [
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateCountParameter },
    ],
  },
  registerAdmin: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateNewUser },
  },
  sendMessage: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateNewMessage, members: [validateNewTextMessage, validateNewImageMessage, validateNewVoiceMessage, validateNewFileMessage, validateNewLocationMessage, validateNewVideoMessage, validateNewCustomMessage] },
  },
  retractMessage: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
      { name: "msgid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  getMediaUrl: {
    parameters: [
      { name: "mediaId", place: "query", required: true, types: ["string"], validate: validateGetMediaUrlMediaId },
    ],
  },
  uploadMedia: {
    parameters: [
      { name: "type", place: "query", required: true, types: ["string"], validate: validateUploadMediaType },
    ],
    body: { types: ["multipart/form-data"], required: true, validate: validateUploadMediaBody },
  },
  listGroups: {
    parameters: [
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateCountParameter },
    ],
  },
  createGroup: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateCreateGroupBody },
  },
  getGroup: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  updateGroup: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateGroupBody },
  },
  deleteGroup: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  listGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  updateGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateGroupMembersBody },
  },
  addGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateQueryUserStatusesBody },
  },
  removeGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateQueryUserStatusesBody },
  },
  listUserGroups: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  setGroupShield: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateSetGroupShieldBody },
  },
  silenceGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
      { name: "status", place: "query", required: true, types: ["boolean"], validate: validateSetUserForbiddenDisable },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddToBlacklistBody },
  },
  transferGroupOwner: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateTransferGroupOwnerBody },
  },
  listFriends: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  updateFriendNotes: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateFriendNotesBody },
  },
  addFriends: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddFriendsBody },
  },
  removeFriends: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddFriendsBody },
  },
  listCrossAppGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  updateCrossAppGroupMembers: {
    parameters: [
      { name: "gid", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateCrossAppGroupMembersBody },
  },
  listCrossAppUserGroups: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  getCrossAppBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  addToCrossAppBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddToCrossAppBlacklistBody },
  },
  removeFromCrossAppBlacklist: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddToCrossAppBlacklistBody },
  },
  setCrossAppDoNotDisturb: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateSetCrossAppDoNotDisturbBody },
  },
  updateCrossAppFriendNotes: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateCrossAppFriendNotesBody },
  },
  addCrossAppFriends: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddCrossAppFriendsBody },
  },
  removeCrossAppFriends: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddCrossAppFriendsBody },
  },
  updateCrossAppChatRoomMembers: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateCrossAppChatRoomMembersBody },
  },
  listSensitiveWords: {
    parameters: [
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateListSensitiveWordsCount },
    ],
  },
  updateSensitiveWord: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateUpdateSensitiveWordBody },
  },
  addSensitiveWords: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateAddSensitiveWordsBody },
  },
  removeSensitiveWord: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateRemoveSensitiveWordBody },
  },
  getSensitiveWordFilter: {
    parameters: [],
  },
  setSensitiveWordFilter: {
    parameters: [
      { name: "status", place: "query", required: true, types: ["integer"], validate: validateSetSensitiveWordFilterStatus },
    ],
  },
  listChatRooms: {
    parameters: [
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateListChatRoomsCount },
    ],
  },
  createChatRoom: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateCreateChatRoomBody },
  },
  getChatRooms: {
    parameters: [],
    body: { types: ["application/json"], required: true, validate: validateGetChatRoomsBody },
  },
  updateChatRoom: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateUpdateChatRoomBody },
  },
  deleteChatRoom: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
  },
  listChatRoomMembers: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
      { name: "start", place: "query", required: false, types: ["integer"], validate: validateStartParameter },
      { name: "count", place: "query", required: false, types: ["integer"], validate: validateListChatRoomsCount },
    ],
  },
  addChatRoomMembers: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddChatRoomMembersBody },
  },
  removeChatRoomMembers: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
    ],
    body: { types: ["application/json"], required: true, validate: validateAddChatRoomMembersBody },
  },
  setChatRoomMemberForbidden: {
    parameters: [
      { name: "room_id", place: "path", required: true, types: ["integer"], validate: validateRetractMessageMsgid },
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
      { name: "status", place: "query", required: true, types: ["integer"], validate: validateSetSensitiveWordFilterStatus },
    ],
  },
  listUserChatRooms: {
    parameters: [
      { name: "username", place: "path", required: true, types: ["string"], validate: validateUsername },
    ],
  },
  getSdkRegistration: {
    parameters: [],
  },
  setSdkRegistration: {
    parameters: [
      { name: "status", place: "query", required: true, types: ["integer"], validate: validateSetSensitiveWordFilterStatus },
    ],
  },
};
